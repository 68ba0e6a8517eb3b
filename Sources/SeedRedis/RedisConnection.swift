#if Redis
  internal import CHiredis
  import SeedSchema
  import Dispatch

  /// One connection on its own queue, because the library blocks.
  ///
  /// Unchecked: all of its state is used only on the queue, and by `deinit`, after which nothing
  /// uses it.
  final class RedisConnection: @unchecked Sendable {
    private let address: RedisAddress
    private let timeout: timeval
    private let retryAfter: Duration
    private let queue = DispatchQueue(label: "seedkit.redis")
    private var context: UnsafeMutablePointer<redisContext>?
    /// The instant before which an unreachable server isn't tried again.
    private var awayUntil: ContinuousClock.Instant?

    init(_ address: RedisAddress, timeout: Duration, retryAfter: Duration) {
      self.address = address
      self.retryAfter = retryAfter
      let (seconds, rest) = timeout.components
      self.timeout = timeval(
        tv_sec: Int(seconds), tv_usec: suseconds_t(rest / 1_000_000_000_000))
    }

    deinit { if let context { redisFree(context) } }

    /// Sends a command and waits for its reply; `nil` if the server doesn't reply in time.
    func send(_ arguments: [[UInt8]]) async -> RedisReply? {
      await withCheckedContinuation { continuation in
        queue.async { continuation.resume(returning: self.run(arguments)) }
      }
    }

    private func run(_ arguments: [[UInt8]]) -> RedisReply? {
      guard let context = connected() else { return nil }
      if let reply = Self.command(arguments, on: context) { return reply }
      // After a timeout, the answer may still arrive, so the connection can't be reused.
      disconnect()
      return nil
    }

    private func connected() -> UnsafeMutablePointer<redisContext>? {
      if let context { return context }
      if let awayUntil, ContinuousClock.now < awayUntil { return nil }
      guard let new = redisConnectWithTimeout(address.host, address.port, timeout) else {
        return nil
      }
      context = new
      guard new.pointee.err == 0, redisSetTimeout(new, timeout) == REDIS_OK, logIn(new) else {
        disconnect()
        return nil
      }
      awayUntil = nil
      return new
    }

    private func logIn(_ context: UnsafeMutablePointer<redisContext>) -> Bool {
      var commands: [[String]] = []
      if let password = address.password {
        commands.append(["AUTH"] + (address.user.map { [$0] } ?? []) + [password])
      }
      if let database = address.database { commands.append(["SELECT", "\(database)"]) }
      return commands.allSatisfy { words in
        switch Self.command(words.map { Array($0.utf8) }, on: context) {
        case .bytes: true
        default: false
        }
      }
    }

    private func disconnect() {
      if let context { redisFree(context) }
      context = nil
      awayUntil = .now + retryAfter
    }

    private static func command(
      _ arguments: [[UInt8]], on context: UnsafeMutablePointer<redisContext>
    ) -> RedisReply? {
      // One buffer of all arguments, so that the pointers are valid together.
      let whole = arguments.flatMap(\.self) + [0]
      let lengths = arguments.map(\.count)
      let reply = whole.withUnsafeBufferPointer { buffer -> UnsafeMutableRawPointer? in
        guard let base = buffer.baseAddress else { return nil }
        var place = 0
        var pointers = lengths.map { length -> UnsafePointer<CChar>? in
          defer { place += length }
          return UnsafeRawPointer(base + place).assumingMemoryBound(to: CChar.self)
        }
        return redisCommandArgv(context, Int32(pointers.count), &pointers, lengths)
      }
      guard let reply else { return nil }
      defer { freeReplyObject(reply) }
      return RedisReply(reply.assumingMemoryBound(to: redisReply.self).pointee)
    }
  }
#endif
