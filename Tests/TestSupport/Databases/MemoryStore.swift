public import SeedORM
import SeedSchema

/// A shared store in memory, which can be away.
public final class MemoryStore: CacheStore {
  private let state = Locked((values: [String: [UInt8]](), isAway: false))

  /// Creates an empty store.
  public init() {}

  /// What it holds.
  public var contents: [String: [UInt8]] { state.withLock(\.values) }

  /// Sets whether it gives no answers.
  public func setAway(_ isAway: Bool) { state.withLock { $0.isAway = isAway } }

  /// Stores bytes whatever they are.
  public func put(_ bytes: [UInt8], for key: String) { state.withLock { $0.values[key] = bytes } }

  /// Returns the values of keys; `nil` while it is away.
  public func values(of keys: [String]) async -> [[UInt8]?]? {
    state.withLock { state in state.isAway ? nil : keys.map { state.values[$0] } }
  }

  /// Stores a value.
  public func set(
    _ value: [UInt8], for key: String, timeToLive: Duration, ifMissing: Bool
  ) async -> Bool? {
    state.withLock { state in
      guard !state.isAway else { return nil }
      guard !ifMissing || state.values[key] == nil else { return false }
      state.values[key] = value
      return true
    }
  }

  /// Removes keys.
  public func remove(_ keys: [String]) async -> Int? {
    state.withLock { state in
      state.isAway ? nil : keys.count { state.values.removeValue(forKey: $0) != nil }
    }
  }

  /// Removes a key if it has a certain value.
  public func remove(_ key: String, ifEqualTo value: [UInt8]) async {
    state.withLock { state in
      if !state.isAway, state.values[key] == value { state.values[key] = nil }
    }
  }

  /// Removes all keys with a prefix.
  public func clear(prefix: String) async -> Int? {
    state.withLock { state in
      guard !state.isAway else { return nil }
      let keys = state.values.keys.filter { $0.hasPrefix(prefix) }
      for key in keys { state.values[key] = nil }
      return keys.count
    }
  }
}
