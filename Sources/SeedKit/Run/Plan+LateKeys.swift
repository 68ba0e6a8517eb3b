import SeedORM

extension Plan {
  /// The foreign keys of existing tables that have to be taken away because their rows come before those that
  /// they refer to, where the database has no other way to let them.
  ///
  /// - Throws: ``DatabaseError`` where one of them can't be made again as it is.
  func lateItems(_ connection: any DatabaseConnection) async throws -> [RebuildItem] {
    let keys = lateKeys.filter { $0.key.timing == .immediate }
    guard !keys.isEmpty else { return [] }
    let tables = keys.map { self.tables[$0.table].schema.name }
    let rebuild = try await connection.rebuild(of: Array(Set(tables)))
    var result: [RebuildItem] = []
    for (late, table) in zip(keys, tables) {
      if let kept = rebuild.kept.first(where: { $0.table == table && $0.name == late.key.name }) {
        throw DatabaseError(
          .foreignKeyViolation,
          "rows of \(table) come before those that they refer to, and its foreign key \(kept.name) can't be taken away meanwhile: \(kept.reason)",
          constraint: kept.name, table: table.name, columns: late.key.columns)
      }
      result += rebuild.items.filter {
        $0.kind == .foreignKey && $0.table == table && $0.name == late.key.name
      }
    }
    return result
  }
}
