public import SeedORM

extension Plan {
  /// Some rows of the plan's last table, made without a database.
  ///
  /// ```swift
  /// let plan = try Planner.plan(factory: "user", rows: 1000, in: project)
  /// let sample = try plan.sample(rows: [1, 1000])
  /// ```
  ///
  /// - Parameter rows: the rows' numbers, from 1; those that the plan doesn't have are left out.
  /// - Returns: the columns' names, and each row's number with its values.
  public func sample(
    rows: [Int64]
  ) throws -> (columns: [String], rows: [(number: Int64, values: [SQLValue])]) {
    guard let table = tables.indices.last, let segment = tables[table].segments.last else {
      return ([], [])
    }
    let chosen = rows.filter { segment.rows.contains($0 - 1) }
    let frame = SegmentFrame(
      graph: graph, table: table, segment: segment, rows: .list(chosen.map { $0 - 1 }))
    var columns: [Column] = []
    for column in segment.columns {
      let values = try frame.column(column.field.name)
      try column.validator?.check(
        values, firstRow: (chosen.first ?? 1) - 1, table: tables[table].schema.name.description)
      columns.append(values)
    }
    return (
      segment.columns.map(\.field.name),
      chosen.enumerated().map { place, number in
        (number, columns.map { $0.nulls[place] ? .null : $0.sample(at: place) })
      }
    )
  }
}

extension Column {
  /// A value for people: a decimal number keeps all digits of its scale.
  fileprivate func sample(at place: Int) -> SQLValue {
    guard case .decimals = values, let text = try? TextForm.of(gathered([place])) else {
      return sqlValue(at: place)
    }
    return .text(text.string(0))
  }
}
