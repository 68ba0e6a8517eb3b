import SeedSchema

/// The contents of a cache, protected by its lock.
struct CacheState: Sendable {
  /// The key of a cached value.
  enum Key: Hashable, Sendable {
    case name(String)
    /// A statement, and the database that it is for.
    case statement(SQLStatement, database: String)

    /// The string that a pattern is matched against.
    var text: String {
      switch self {
      case .name(let name): name
      case .statement(let statement, _): statement.sql { "?\($0)" }
      }
    }
  }

  struct Entry: Sendable {
    var value: any Sendable
    var expires: ContinuousClock.Instant
    /// The tables that it was read from; `nil` if they are not known.
    var tables: Set<String>?
  }

  let maximumSize: Int
  private(set) var entries = RecencyDictionary<Key, Entry>()
  var statistics = CacheStatistics()
  /// The values that are being computed.
  var flights: [Key: any Sendable] = [:]
  /// The number of writes to each table that a computation in progress depends on.
  private var writes = 0
  private var tableWrites: [String: Int] = [:]
  private var unknownWrites = 0

  init(maximumSize: Int) { self.maximumSize = maximumSize }

  mutating func value(_ key: Key, at now: ContinuousClock.Instant) -> (any Sendable)? {
    guard let entry = entries[key] else { return nil }
    guard entry.expires > now else {
      remove(key)
      statistics.expirations += 1
      return nil
    }
    return entries.use(key)?.value
  }

  mutating func set(_ key: Key, _ entry: Entry) {
    guard maximumSize > 0 else { return }
    entries[key] = entry
    while entries.count > maximumSize {
      entries.removeOldest()
      statistics.evictions += 1
    }
  }

  /// Drops the values that a condition holds for.
  ///
  /// - Parameter isRemoved: the condition.
  /// - Returns: how many there were.
  mutating func removeAll(where isRemoved: (Key, Entry) -> Bool) -> Int {
    entries.removeAll(where: isRemoved)
  }

  /// - Returns: whether there was one.
  @discardableResult
  mutating func remove(_ key: Key) -> Bool {
    entries.remove(key) != nil
  }

  /// The current position in the sequence of writes; for ``isFresh(since:_:)``.
  var moment: Int { writes }

  /// Whether none of these tables was written to since a position.
  func isFresh(since moment: Int, _ tables: Set<String>?) -> Bool {
    guard unknownWrites <= moment else { return false }
    guard let tables else { return writes <= moment }
    return tables.allSatisfy { tableWrites[$0, default: 0] <= moment }
  }

  /// Drops what was read from tables that were written to.
  mutating func invalidate(_ tables: Set<String>) {
    writes += 1
    for table in tables { tableWrites[table] = writes }
    drop { $0.tables.map { !$0.isDisjoint(with: tables) } ?? true }
  }

  /// Drops everything, after a write to unknown tables.
  mutating func invalidateAll() {
    writes += 1
    unknownWrites = writes
    tableWrites = [:]
    drop { _ in true }
  }

  private mutating func drop(where isStale: (Entry) -> Bool) {
    statistics.invalidations += entries.removeAll { isStale($1) }
  }
}
