/// The activity of a ``QueryCache`` since its creation or the last reset of its statistics.
public struct CacheStatistics: Sendable, Hashable, Codable {
  /// The number of lookups that found a value.
  public var hits = 0
  /// The number of lookups that found no valid value.
  public var misses = 0
  /// The number of callers that waited for a value another caller was computing.
  public var shared = 0
  /// The number of values evicted to make room for others.
  public var evictions = 0
  /// The number of values dropped because they expired.
  public var expirations = 0
  /// The number of values dropped because of a write to a table they were read from.
  public var invalidations = 0
  /// The number of cached values.
  public var size = 0

  /// The share of lookups that found a value, from 0 to 1; 0 if there were none.
  public var hitRate: Double {
    let all = hits + misses + shared
    return all == 0 ? 0 : Double(hits + shared) / Double(all)
  }
}
