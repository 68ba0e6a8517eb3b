/// A store in which a ``QueryCache`` keeps values that several processes share, such as Redis.
///
/// No call throws: an unreachable store costs a miss, never an error. Each returns within the
/// store's time-out.
public protocol CacheStore: Sendable {
  /// Returns the values of keys in one round trip, `nil` for those that are missing.
  ///
  /// - Returns: `nil` if the store didn't respond.
  func values(of keys: [String]) async -> [[UInt8]?]?

  /// Stores a value.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - key: its key.
  ///   - timeToLive: the time after which it expires.
  ///   - ifMissing: whether an existing value is kept.
  /// - Returns: whether it was stored; `nil` if the store didn't respond.
  func set(
    _ value: [UInt8], for key: String, timeToLive: Duration, ifMissing: Bool
  ) async -> Bool?

  /// Removes keys.
  ///
  /// - Returns: how many there were; `nil` if the store didn't respond.
  func remove(_ keys: [String]) async -> Int?

  /// Removes a key if it has a certain value, in one step.
  func remove(_ key: String, ifEqualTo value: [UInt8]) async

  /// Removes all keys with a prefix, without blocking the store for others.
  ///
  /// - Returns: how many there were; `nil` if the store didn't respond.
  func clear(prefix: String) async -> Int?
}
