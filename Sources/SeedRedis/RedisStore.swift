#if Redis
  public import SeedORM
  import SeedSchema

  /// A store of a `QueryCache` in a Redis server, through hiredis.
  ///
  /// ```swift
  /// let cache = QueryCache(store: try RedisStore("redis://127.0.0.1:6379/0"))
  /// let db = try await Database.open("postgres://localhost/shop", cache: cache)
  /// ```
  ///
  /// Nothing is sent before the first use. A server that doesn't reply within the timeout counts
  /// as unreachable for `retryAfter`: during that time, values are computed without contacting it.
  /// The product `SeedRedis` is empty unless the package's trait `Redis` is enabled.
  public final class RedisStore: CacheStore {
    private let connections: [RedisConnection]
    private let next = Locked(0)

    /// Creates a store.
    ///
    /// - Parameters:
    ///   - url: the server, as in `redis://user:password@host:6379/0`.
    ///   - connections: the number of connections, which are used in turn.
    ///   - timeout: how long a connection attempt or a command may take.
    ///   - retryAfter: how long an unreachable server isn't contacted again.
    /// - Throws: `DatabaseError` of code `invalidURL`.
    public init(
      _ url: String, connections: Int = 4, timeout: Duration = .milliseconds(250),
      retryAfter: Duration = .seconds(1)
    ) throws {
      let address = try RedisAddress(url)
      self.connections = (0..<max(1, connections)).map { _ in
        RedisConnection(address, timeout: timeout, retryAfter: retryAfter)
      }
    }

    /// Returns the values of keys by one MGET.
    public func values(of keys: [String]) async -> [[UInt8]?]? {
      guard case .list(let found)? = await send(["MGET"] + keys) else { return nil }
      return found.map { reply in
        guard case .bytes(let bytes) = reply else { return nil }
        return bytes
      }
    }

    /// Stores a value by SET with PX, and NX to keep an existing one.
    public func set(
      _ value: [UInt8], for key: String, timeToLive: Duration, ifMissing: Bool
    ) async -> Bool? {
      let (seconds, rest) = timeToLive.components
      let milliseconds = min(max(seconds, 0), 1 << 40) * 1_000 + rest / 1_000_000_000_000_000
      let words = ["PX", "\(max(1, milliseconds))"] + (ifMissing ? ["NX"] : [])
      let arguments = [Array("SET".utf8), Array(key.utf8), value] + words.map { Array($0.utf8) }
      switch await connection.send(arguments) {
      case .bytes?: return true
      case .null?: return false
      default: return nil
      }
    }

    /// Removes keys by UNLINK.
    public func remove(_ keys: [String]) async -> Int? {
      guard !keys.isEmpty else { return 0 }
      guard case .integer(let count)? = await send(["UNLINK"] + keys) else { return nil }
      return Int(count)
    }

    /// Removes a key if it has a certain value, by a script.
    public func remove(_ key: String, ifEqualTo value: [UInt8]) async {
      let script =
        "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('UNLINK', KEYS[1]) end"
      let words = ["EVAL", script, "1", key]
      _ = await connection.send(words.map { Array($0.utf8) } + [value])
    }

    /// Removes all keys with a prefix by SCAN, a thousand at a time.
    public func clear(prefix: String) async -> Int? {
      let pattern = prefix.reduce(into: "") { pattern, character in
        if "*?[]\\".contains(character) { pattern.append("\\") }
        pattern.append(character)
      }
      var (cursor, removed) = ("0", 0)
      repeat {
        guard
          case .list(let parts)? = await send(
            ["SCAN", cursor, "MATCH", pattern + "*", "COUNT", "1000"]),
          parts.count == 2, case .bytes(let next) = parts[0], case .list(let found) = parts[1]
        else { return nil }
        cursor = String(decoding: next, as: UTF8.self)
        let keys = found.compactMap { reply -> [UInt8]? in
          guard case .bytes(let key) = reply else { return nil }
          return key
        }
        guard !keys.isEmpty else { continue }
        guard case .integer(let count)? = await connection.send([Array("UNLINK".utf8)] + keys)
        else { return nil }
        removed += Int(count)
      } while cursor != "0"
      return removed
    }

    private func send(_ words: [String]) async -> RedisReply? {
      await connection.send(words.map { Array($0.utf8) })
    }

    private var connection: RedisConnection {
      let index = next.withLock { next in
        next = (next + 1) % connections.count
        return next
      }
      return connections[index]
    }
  }
#endif
