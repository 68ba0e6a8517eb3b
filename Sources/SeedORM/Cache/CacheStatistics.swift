/// What a ``QueryCache`` has done since it was made or its statistics were reset.
public struct CacheStatistics: Sendable, Hashable, Codable {
  /// How many values were asked for and there.
  public var hits = 0
  /// How many values were asked for and not there, or no longer valid.
  public var misses = 0
  /// How many callers waited for a value that another one was making, instead of making it themselves.
  public var shared = 0
  /// How many values made room for others.
  public var evictions = 0
  /// How many values were dropped because their time was over.
  public var expirations = 0
  /// How many values were dropped because a table that they were read from was written to.
  public var invalidations = 0
  /// How many values there are.
  public var size = 0

  /// The share of values that were there when they were asked for, from 0 to 1; 0 where none were.
  public var hitRate: Double {
    let all = hits + misses + shared
    return all == 0 ? 0 : Double(hits + shared) / Double(all)
  }
}
