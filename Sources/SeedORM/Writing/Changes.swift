/// What an update by a query sets; see ``Query/update(in:_:)``.
@dynamicMemberLookup
public struct Changes<Row: Model> {
  var assignments: [(field: TableField<Row>, value: SQLNode)] = []
  private(set) var failures: [ValidationError.Failure] = []
  private(set) var problem: DatabaseError?

  /// The column of a property, as it is before the update.
  public subscript<Value: ColumnValue>(
    dynamicMember keyPath: KeyPath<Row, Value>
  ) -> ColumnExpression<Value> {
    Columns<Row>()[dynamicMember: keyPath]
  }

  /// Sets a column to a value, which must meet the field's checks.
  public mutating func set<Value: ColumnValue>(_ keyPath: KeyPath<Row, Value>, to value: Value) {
    let value = value.sqlValue
    guard let field = field(keyPath) else { return }
    for message in field.messages(value) {
      failures.append(ValidationError.Failure(field: field.name, message: message))
    }
    set(field, to: .value(value, field.schema.type))
  }

  /// Sets a column to what is computed of the row's columns.
  ///
  /// ```swift
  /// Product.where { $0.id == id }.update(in: db) { $0.set(\.stock, to: $0.stock - 1) }
  /// ```
  public mutating func set<Value: ColumnValue>(
    _ keyPath: KeyPath<Row, Value>, to expression: ColumnExpression<Value>
  ) {
    guard let field = field(keyPath) else { return }
    set(field, to: expression.node)
  }

  mutating func set(_ field: TableField<Row>, to node: SQLNode) {
    assignments.removeAll { $0.field.name == field.name }
    assignments.append((field, node))
  }

  private mutating func field(_ keyPath: PartialKeyPath<Row>) -> TableField<Row>? {
    guard let field = Row.table[keyPath] else {
      problem = DatabaseError(
        .undefinedColumn, "a property of \(Row.self) that has no field: \(keyPath)")
      return nil
    }
    return field
  }
}
