/// Options for reading a query: the cache, and the time limit.
struct ReadOptions: Sendable, Hashable {
  /// How long the rows are kept in the cache; not cached if `nil`.
  var timeToLive: Duration?
  /// The statement's time limit; `nil` for no limit.
  var timeout: Duration?
}
