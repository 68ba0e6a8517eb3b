/// When a pass runs the triggers and constraints that the database defers to the end of the
/// transaction.
struct DeferredChecks: Sendable {
  /// Whether the deferred triggers of each table run after its load, because they rejected rows at
  /// the end.
  var runsTriggersPerTable = false
  /// Whether all deferred triggers and constraints run after each load, because the table whose
  /// rows they reject isn't known.
  var runsAllPerTable = false
}
