/// The use of its shared store by a ``QueryCache``.
public struct SharedCacheStatistics: Sendable, Hashable, Codable {
  /// The number of values found in the store.
  public var hits = 0
  /// The number of values that were missing in the store, and thus computed.
  public var misses = 0
  /// The number of lookups to which the store didn't respond, so that the values were computed.
  public var failures = 0
}
