import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Required columns that triggers may give their values.
extension AutoPass {
  /// Lets a column be NULL although it is required, as a trigger may give it its value.
  mutating func allowNull(in column: String, of table: TableName) {
    guard schemas[table]?[field: column]?.isNullable != true else { return }
    self[table].triggers.madeNullable.insert(column)
    setNullable(true, column, of: table)
  }

  /// Requires values again of the columns that the database says are required, before their table
  /// is retried.
  mutating func restoreNullability(of table: TableName) {
    for column in tables[table]?.triggers.madeNullable ?? [] {
      setNullable(false, column, of: table)
    }
    self[table].triggers.madeNullable = []
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
