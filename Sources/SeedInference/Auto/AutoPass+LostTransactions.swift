import SeedDatabase
import SeedSchema

/// Rejections that roll back the whole transaction: `RAISE(ROLLBACK)` and `ON CONFLICT ROLLBACK` of
/// SQLite.
extension AutoPass {
  /// `SQLITE_CONSTRAINT`, the primary code of these rejections.
  private static let constraintCode: Int32 = 19

  /// Records that rows of a table have ended the transaction, after which the pass must start over.
  ///
  /// The table is loaded again only once, and only if candidate rows can be tested without writing
  /// them; otherwise it is skipped.
  ///
  /// - Throws: the error if the table isn't seeded by this pass, or if the cause isn't its rows: a
  ///   full disk ends the transaction, too.
  mutating func recordLostTransaction(
    _ error: any Error, at table: TableName
  ) throws {
    guard let code = (error as? DatabaseError)?.extendedCode, code & 0xFF == Self.constraintCode,
      let factory = project.factories.firstIndex(where: { $0.schema.name == table })
    else { throw error }
    record(Rejection(error, by: run.connection.dialect), at: factory)
    let hasConditions = !self[table].triggers.rejections.isEmpty
    let isTestable = hasConditions || schemas[table]?.hasRowConstraints == true
    guard isTestable, !self[table].endsTransactions else {
      self[table].endsTransactions = true
      skip(factory, reason: "\(error)", isRejected: true)
      return
    }
    self[table].endsTransactions = true
    self[table].trials.searchesCandidates = true
    self[table].trials.searchesTriggers = hasConditions
    self[table].trials.hasSearchedTriggers = hasConditions
    self[table].trials.invalidate()
  }
}
