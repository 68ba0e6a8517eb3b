import SeedDatabase
import SeedSchema

/// The assignments of an update by a query; see ``Query/update(in:_:)``.
///
/// ```swift
/// try await User.where { $0.age < 18 }.update(in: db) { $0.set(\.role, to: .guest) }
/// ```
@dynamicMemberLookup
public struct Changes<Row: Model> {
  var assignments: [(field: TableField<Row>, value: SQLNode)] = []
  private(set) var failures: [ValidationError.Failure] = []
  private(set) var problem: DatabaseError?

  /// The column of a property, with its value before the update.
  public subscript<Value: ColumnValue>(
    dynamicMember keyPath: KeyPath<Row, Value>
  ) -> ColumnExpression<Value> {
    ModelColumns<Row>()[dynamicMember: keyPath]
  }

  /// Sets a column to a value, which must meet the field's checks.
  public mutating func set<Value: ColumnValue>(_ keyPath: KeyPath<Row, Value>, to value: Value) {
    let value = value.sqlValue
    guard let field = field(keyPath) else { return }
    for message in field.validation.messages(value) {
      failures.append(ValidationError.Failure(field: field.name, message: message))
    }
    set(field, to: .value(value, field.schema.type))
  }

  /// Sets a column to an expression of the row's columns.
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
        .undefinedColumn, "a property of \(Row.self) without a field: \(keyPath)")
      return nil
    }
    return field
  }
}

extension Changes {
  /// The columns that are set to an expression of others.
  var computedFields: [String] {
    assignments.compactMap { field, node in if case .value = node { nil } else { field.name } }
  }

  /// Throws if a column is set to a value that the database can't return.
  func checkStorable(in dialect: any Dialect) throws(ValidationError) {
    let failures = assignments.compactMap { field, node -> ValidationError.Failure? in
      guard case .value(let value, _) = node,
        let problem = dialect.queries.storable.problem(of: value, as: field.schema.type)
      else { return nil }
      return ValidationError.Failure(field: field.name, message: problem)
    }
    guard failures.isEmpty else {
      throw ValidationError(table: Row.table.name.description, failures: failures)
    }
  }
}

extension SQLRenderer {
  /// Appends the assigned value; a computed integer must fit into its property.
  mutating func appendAssigned<Row>(_ node: SQLNode, to field: TableField<Row>) throws {
    guard let range = field.validation.integerRange, case .arithmetic = node else {
      return try append(node)
    }
    var expression = SQLRenderer(dialect)
    try expression.append(node)
    append(
      dialect.queries.assigned(expression.statement, field.schema.type, in: range, name: field.name)
    )
  }
}
