import SeedDatabase

/// The state of a pool, protected by its lock: the lent connections and the queue of waiters.
///
/// It doesn't open, close or wait itself; ``ConnectionPool`` carries out its decisions.
struct PoolState {
  /// The response to a request for a connection.
  enum Grant {
    /// A connection that has been idle since an instant.
    case idle(any DatabaseConnection, since: ContinuousClock.Instant)
    /// The permission to open one.
    case opening
  }

  private struct Idle {
    var connection: any DatabaseConnection
    var since: ContinuousClock.Instant
  }

  typealias Waiter = CheckedContinuation<Grant, any Error>

  private let minimum: Int
  private let maximum: Int
  /// The most recently used one is last and used next, so that unneeded ones age.
  private var idle: [Idle] = []
  private(set) var size = 0
  private(set) var isClosed = false
  private var waiters: [Int: Waiter] = [:]
  private var nextTicket = 0
  /// No waiter has a ticket below this.
  private var firstTicket = 0

  init(minimum: Int, maximum: Int) {
    self.minimum = minimum
    self.maximum = maximum
  }

  var status: PoolStatus {
    PoolStatus(
      maximum: maximum, size: size, inUse: size - idle.count, waiting: waiters.count)
  }

  /// Returns a connection immediately, or `nil` if the caller must wait.
  mutating func take() -> Grant? {
    if let last = idle.popLast() { return .idle(last.connection, since: last.since) }
    guard size < maximum else { return nil }
    size += 1
    return .opening
  }

  /// Grants the permission to open one for later use; `false` if there are enough.
  mutating func takeMissing() -> Bool {
    guard !isClosed, size < minimum else { return false }
    size += 1
    return true
  }

  /// Returns the place in the queue for a caller that must wait.
  mutating func takeTicket() -> Int {
    nextTicket += 1
    return nextTicket - 1
  }

  mutating func wait(_ waiter: Waiter, ticket: Int) {
    waiters[ticket] = waiter
    // Between the two calls, its turn may have passed.
    firstTicket = min(firstTicket, ticket)
  }

  /// Removes a waiter; `nil` if it has been served.
  mutating func leave(ticket: Int) -> Waiter? { waiters.removeValue(forKey: ticket) }

  /// Takes a connection back, and passes it to the next waiter, if any.
  mutating func put(_ connection: any DatabaseConnection, at now: ContinuousClock.Instant)
    -> Waiter?
  {
    if let waiter = nextWaiter() { return waiter }
    idle.append(Idle(connection: connection, since: now))
    return nil
  }

  /// Gives up a lost connection, or the permission to open one; the next waiter, if any, may open
  /// another.
  mutating func drop() -> Waiter? {
    if !isClosed, let waiter = nextWaiter() { return waiter }
    size -= 1
    return nil
  }

  /// The connections beyond the minimum that were idle for too long.
  mutating func removeUnused(since limit: ContinuousClock.Instant) -> [any DatabaseConnection] {
    var removed: [any DatabaseConnection] = []
    while size > minimum, let first = idle.first, first.since < limit {
      removed.append(idle.removeFirst().connection)
      size -= 1
    }
    return removed
  }

  /// Removes all idle connections.
  mutating func removeIdle() -> [any DatabaseConnection] {
    let removed = idle.map(\.connection)
    size -= removed.count
    idle = []
    return removed
  }

  /// Shuts down: returns the idle connections to close and the waiters to notify.
  mutating func close() -> (idle: [any DatabaseConnection], waiters: [Waiter]) {
    isClosed = true
    let all = (idle.map(\.connection), Array(waiters.values))
    size -= idle.count
    idle = []
    waiters = [:]
    return all
  }

  private mutating func nextWaiter() -> Waiter? {
    while firstTicket < nextTicket {
      firstTicket += 1
      if let waiter = waiters.removeValue(forKey: firstTicket - 1) { return waiter }
    }
    return nil
  }
}
