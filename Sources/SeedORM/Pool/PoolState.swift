/// What a pool knows, behind its lock: who has which connection, and who is next.
///
/// It opens, closes and waits for nothing itself; ``ConnectionPool`` does what it decides.
struct PoolState {
  /// What someone who asks for a connection gets.
  enum Grant {
    /// One that has been idle since then.
    case idle(any DatabaseConnection, since: ContinuousClock.Instant)
    /// The right to open one.
    case opening
  }

  private struct Idle {
    var connection: any DatabaseConnection
    var since: ContinuousClock.Instant
  }

  typealias Waiter = CheckedContinuation<Grant, any Error>

  private let minimum: Int
  private let maximum: Int
  /// The one that was used last is at the end and used next, so that those not needed age.
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

  /// A connection at once, or `nil` where one has to be waited for.
  mutating func take() -> Grant? {
    if let last = idle.popLast() { return .idle(last.connection, since: last.since) }
    guard size < maximum else { return nil }
    size += 1
    return .opening
  }

  /// The right to open one for later use; `nil` where there are enough.
  mutating func takeMissing() -> Bool {
    guard !isClosed, size < minimum else { return false }
    size += 1
    return true
  }

  /// The place in the queue of one who has to wait.
  mutating func takeTicket() -> Int {
    nextTicket += 1
    return nextTicket - 1
  }

  mutating func wait(_ waiter: Waiter, ticket: Int) {
    waiters[ticket] = waiter
    // Between the two, its turn may have gone by.
    firstTicket = min(firstTicket, ticket)
  }

  /// Takes someone out of the queue; `nil` where they have been served.
  mutating func leave(ticket: Int) -> Waiter? { waiters.removeValue(forKey: ticket) }

  /// Takes a connection back. Where someone waits, it is theirs.
  mutating func put(_ connection: any DatabaseConnection, at now: ContinuousClock.Instant)
    -> Waiter?
  {
    if let waiter = nextWaiter() { return waiter }
    idle.append(Idle(connection: connection, since: now))
    return nil
  }

  /// Gives up a connection that is gone, or the right to open one. Where someone waits, they may open
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

  /// Ends it: what is idle is to be closed, and who waits is to be told.
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
