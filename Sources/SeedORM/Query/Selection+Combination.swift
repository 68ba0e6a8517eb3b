import SeedSchema

extension Selection {
  /// The rows of both, each once.
  ///
  /// ```swift
  /// User.all.select { $0.email }.union(Customer.all.select { $0.email })
  /// ```
  ///
  /// A later order or limit applies to the whole; it is ordered by the columns of the first query.
  public func union(_ other: Self) -> Self { combined("UNION", other) }

  /// The rows of both, including duplicates.
  public func unionAll(_ other: Self) -> Self { combined("UNION ALL", other) }

  /// The rows that are in both, each once.
  public func intersect(_ other: Self) -> Self { combined("INTERSECT", other) }

  /// The rows that are not in the other, each once.
  public func except(_ other: Self) -> Self { combined("EXCEPT", other) }

  private func combined(_ operation: String, _ other: Self) -> Self {
    var select = self.select
    if !select.orders.isEmpty || select.limit != nil || select.offset != nil
      || !select.compounds.isEmpty && select.compounds.last?.operation != operation
    {
      // A query that is already ordered, limited or combined becomes one operand.
      let inner = select
      select = SelectNode(columns: inner.columns, sources: [], condition: nil)
      let names = inner.columns.indices.map { "column_\($0 + 1)" }
      let name = "part_\(inner.compounds.count + 1)"
      select.columns = zip(names, inner.columns).map { name_, node in
        .column(qualifier: name, name: name_, type: node.type, isNullable: true)
      }
      select.sources = [
        SelectNode.Source(
          table: TableName(name), alias: name,
          common: SelectNode.CommonTable(name: name, columns: names, select: inner))
      ]
    }
    select.compounds.append(SelectNode.Compound(operation: operation, select: other.select))
    return Selection(select, problem: problem ?? other.problem, options: options)
  }
}
