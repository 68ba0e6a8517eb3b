import SeedDatabase

@testable import SeedORM

extension DatabaseConnection {
  /// The SQL of SQLite's tables by their names in lower case; none on PostgreSQL, which keeps none.
  func tableDefinitions() async throws -> [String: String] {
    guard dialect.syntax == .sqlite else { return [:] }
    let tables = try await SQLiteSchemaObject.all(self).filter { $0.type == "table" }
    return Dictionary(tables.map { ($0.name.lowercased(), $0.sql) }) { first, _ in first }
  }
}
