import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Which table an error is about, and whose rows caused it.
extension AutoPass {
  /// Returns the table that an error is about.
  ///
  /// - Parameters:
  ///   - error: the error.
  ///   - table: the table that is being written, which a name without a schema means first.
  /// - Returns: the table; `nil` if the database doesn't name it.
  func writtenTable(of error: DatabaseError, besides table: TableName? = nil) -> TableName? {
    guard let name = error.table else { return nil }
    if let schema = error.schema {
      return state.names.entry(of: TableName(name, schema: schema))?.name
    }
    if table?.name == name { return table }
    return state.names.entry(of: TableName(name))?.name
  }

  /// The factory of the rows that a foreign key rejects at the end of the transaction: the table's
  /// own, or that whose triggers write them.
  func factory(toBlameFor error: DatabaseError) -> Int? {
    guard let table = writtenTable(of: error) else { return nil }
    return project.factories.firstIndex { $0.schema.name == table }
      ?? project.factories.firstIndex {
        tables[$0.schema.name]?.triggers.code.tables.contains(table) == true
      }
  }
}
