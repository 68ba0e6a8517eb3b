/// What a ``QueryCache`` has done with its shared store.
public struct SharedCacheStatistics: Sendable, Hashable, Codable {
  /// The number of values that the store had.
  public var hits = 0
  /// The number of values that it had not, so that they were computed.
  public var misses = 0
  /// The number of lookups that got no answer from the store, so that the values were computed.
  public var failures = 0
}
