/// How a query is read: from the cache or not, and for how long at most.
struct ReadOptions: Sendable, Hashable {
  /// How long the rows are kept in the cache; not at all if `nil`.
  var timeToLive: Duration?
  /// How long the statement may take; forever if `nil`.
  var timeout: Duration?
}
