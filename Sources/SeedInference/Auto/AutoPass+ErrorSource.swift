import SeedDatabase
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Finds the table that an error is about, and the factory whose rows caused it.
extension AutoPass {
  /// Returns the table that an error is about.
  ///
  /// - Parameters:
  ///   - error: the error.
  ///   - table: the table that is being written, which takes precedence if the error names no
  ///     schema.
  /// - Returns: the table; `nil` if the database doesn't name it.
  func tableName(in error: DatabaseError, writing table: TableName? = nil) -> TableName? {
    guard let name = error.table else { return nil }
    if let schema = error.schema {
      return state.names.entry(of: TableName(name, schema: schema))?.name
    }
    if table?.name == name { return table }
    return state.names.entry(of: TableName(name))?.name
  }

  /// Returns the factory that caused a violated foreign key at the end of the transaction.
  ///
  /// - Returns: the index of the table's factory, or of one whose triggers write to the table.
  func factory(causing error: DatabaseError) -> Int? {
    guard let table = tableName(in: error) else { return nil }
    return project.factories.firstIndex { $0.schema.name == table }
      ?? project.factories.firstIndex {
        tables[$0.schema.name]?.triggers.code.tables.contains(table) == true
      }
  }
}
