import SeedSchema

/// The part of a ``QueryCache`` that other processes share, in a ``CacheStore``.
///
/// Each table has a random token, which a write replaces. An entry holds the tokens that its tables
/// had before it was computed, and is valid while they are unchanged: so a write drops any number
/// of entries at once, and an entry that was computed during a write is never valid. A token that
/// the store has evicted is replaced by a new one, never by an earlier one.
final class SharedLevel: Sendable {
  private struct State {
    /// The tokens that writes still have to replace, with the number of the last such write. Until
    /// then, nothing is read.
    var pending: [String: Int] = [:]
    var writes = 0
    var statistics = SharedCacheStatistics()
  }

  private let store: any CacheStore
  private let namespace: String
  /// How long one caller may compute a value before others may compute it, too.
  private let lockTime: Duration
  private let state = Locked(State())

  init(_ store: any CacheStore, namespace: String, lockTime: Duration) {
    self.store = store
    self.namespace = namespace
    self.lockTime = lockTime
  }

  var statistics: SharedCacheStatistics { state.withLock(\.statistics) }

  func resetStatistics() { state.withLock { $0.statistics = SharedCacheStatistics() } }

  /// Returns a value, or computes and stores it.
  func value<Value: Sendable>(
    _ key: CacheState.Key, _ timeToLive: Duration, _ tables: Set<String>?,
    _ coding: CacheCoding<Value>, _ make: @Sendable () async throws -> Value
  ) async throws -> Value {
    let request = Request(key, in: namespace, tables)
    var deadline: ContinuousClock.Instant?
    while true {
      guard await deliverPending(),
        let found = await store.values(of: [request.key] + request.tokens),
        found.count == request.tokens.count + 1, let tokens = await tokens(found, request)
      else {
        count { $0.failures += 1 }
        return try await make()
      }
      if let entry = found[0], let payload = request.payload(of: entry, tokens),
        let value = coding.decode(payload)
      {
        count { $0.hits += 1 }
        return value
      }
      let end = deadline ?? (.now + lockTime)
      deadline = end
      let owner = Self.randomBytes()
      let lock = request.key + ":lock"
      if await store.set(owner, for: lock, timeToLive: lockTime, ifMissing: true) == false,
        ContinuousClock.now < end
      {
        // Another process is computing it.
        try await Task.sleep(for: .milliseconds(10))
        continue
      }
      count { $0.misses += 1 }
      do {
        let value = try await make()
        if let payload = coding.encode(value) {
          _ = await store.set(
            request.entry(payload, tokens), for: request.key, timeToLive: timeToLive,
            ifMissing: false)
        }
        await store.remove(lock, ifEqualTo: owner)
        return value
      } catch {
        await store.remove(lock, ifEqualTo: owner)
        throw error
      }
    }
  }

  /// Drops what was read from tables; from any if `nil`.
  func invalidate(_ tables: Set<String>?) async {
    note(tables)
    _ = await deliverPending()
  }

  /// Drops what was read from tables, without waiting for the store: until it has been notified,
  /// nothing is read from it.
  func invalidateLater(_ tables: Set<String>?) {
    note(tables)
    Task { _ = await deliverPending() }
  }

  private func note(_ tables: Set<String>?) {
    let names = Request.tokens(ofWritten: tables, in: namespace)
    state.withLock { state in
      state.writes += 1
      for name in names { state.pending[name] = state.writes }
    }
  }

  /// Drops a value, and returns whether there was one.
  func remove(_ key: CacheState.Key) async -> Bool {
    let request = Request(key, in: namespace, [])
    return await store.remove([request.key]) ?? 0 > 0
  }

  /// Drops the values of named keys with a prefix; those of queries, too, if it is empty.
  func clear(prefix: String) async -> Int {
    let all = prefix.isEmpty ? Request.entries(in: namespace) : Request.names(in: namespace)
    return await store.clear(prefix: all + prefix) ?? 0
  }

  /// Replaces the tokens of tables that were written to.
  ///
  /// - Returns: whether all have been replaced.
  private func deliverPending() async -> Bool {
    let pending = state.withLock(\.pending)
    for (name, write) in pending {
      // A token that expires costs a miss.
      guard
        await store.set(
          Self.randomBytes(), for: name, timeToLive: .seconds(30 * 86_400), ifMissing: false)
          != nil
      else { return false }
      // A later write may not have been committed yet when this was sent.
      state.withLock { if $0.pending[name] == write { $0.pending[name] = nil } }
    }
    return true
  }

  /// The tokens of a request, created if the store has none.
  private func tokens(_ found: [[UInt8]?], _ request: Request) async -> [[UInt8]]? {
    var tokens: [[UInt8]] = []
    for (name, token) in zip(request.tokens, found.dropFirst()) {
      if let token {
        tokens.append(token)
        continue
      }
      let new = Self.randomBytes()
      switch await store.set(
        new, for: name, timeToLive: .seconds(30 * 86_400), ifMissing: true)
      {
      case true?: tokens.append(new)
      case false?:
        // Another process was faster.
        guard let other = await store.values(of: [name])?.first, let other else { return nil }
        tokens.append(other)
      case nil: return nil
      }
    }
    return tokens
  }

  private func count(_ add: @Sendable (inout SharedCacheStatistics) -> Void) {
    state.withLock { add(&$0.statistics) }
  }

  private static func randomBytes() -> [UInt8] { (0..<16).map { _ in UInt8.random(in: 0...255) } }
}
