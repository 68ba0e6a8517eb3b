/// How early a pass runs what the database leaves to the end of the transaction.
struct DeferredChecks: Sendable {
  /// Whether the deferred triggers of each table run after its load, as those of all tables
  /// rejected rows at the end.
  var runsTriggersPerTable = false
  /// Whether everything that waits for the end of the transaction is tried after each table.
  var runsAllPerTable = false
}
