import SeedFormat
import SeedGeneration
package import SeedDatabase
import SeedPlanning
package import SeedSchema

extension Plan {
  /// The foreign keys of existing tables that have to be dropped because their rows are loaded
  /// before the rows they reference, if the database can't defer the check.
  ///
  /// - Throws: ``DatabaseError`` if one of them can't be recreated exactly.
  package func lateItems(_ connection: any DatabaseConnection) async throws -> [RebuildItem] {
    let keys = forwardReferences.filter { $0.key.timing == .immediate }
    guard !keys.isEmpty else { return [] }
    let tables = keys.map { self.tables[$0.table].schema.name }
    let rebuild = try await connection.rebuild(of: Array(Set(tables)))
    var result: [RebuildItem] = []
    for (late, table) in zip(keys, tables) {
      if let kept = rebuild.kept.first(where: { $0.table == table && $0.name == late.key.name }) {
        throw DatabaseError(
          .foreignKeyViolation,
          "rows of \(table) are loaded before the rows that they reference, and its foreign key \(kept.name) can't be dropped during the load: \(kept.reason)",
          constraint: kept.name, table: table.name, columns: late.key.columns)
      }
      result += rebuild.items.filter {
        $0.kind == .foreignKey && $0.table == table && $0.name == late.key.name
      }
    }
    return result
  }
}
