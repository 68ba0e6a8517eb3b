/// How a query is read: through the cache or not, and with which time limit.
struct ReadOptions: Sendable, Hashable {
  /// How long the rows are kept in the cache; not cached if `nil`.
  var timeToLive: Duration?
  /// How long the statement may take; unlimited if `nil`.
  var timeout: Duration?
}
