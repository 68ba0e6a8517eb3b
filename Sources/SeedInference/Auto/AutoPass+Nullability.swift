import SeedPlanning
import SeedSchema

/// NOT NULL columns whose values triggers may set.
extension AutoPass {
  /// Treats a NOT NULL column as nullable, because a trigger may set its value.
  mutating func allowNull(in column: String, of table: TableName) {
    guard schemas[table]?[field: column]?.isNullable != true else { return }
    self[table].triggers.temporarilyNullable.insert(column)
    setNullable(true, column, of: table)
  }

  /// Undoes ``allowNull(in:of:)`` for all columns of a table before the table is retried.
  mutating func restoreNullability(of table: TableName) {
    for column in tables[table]?.triggers.temporarilyNullable ?? [] {
      setNullable(false, column, of: table)
    }
    self[table].triggers.temporarilyNullable = []
  }

  private mutating func setNullable(_ isNullable: Bool, _ column: String, of table: TableName) {
    project.setNullable(isNullable, column, of: table)
    func change(_ schema: inout TableSchema) {
      guard let index = schema.fields.firstIndex(where: { $0.name == column }) else { return }
      schema.fields[index].isNullable = isNullable
    }
    if let index = state.tables.firstIndex(where: { $0.name == table }) {
      change(&state.tables[index])
    }
    if var schema = schemas[table] {
      change(&schema)
      schemas[table] = schema
    }
  }
}
