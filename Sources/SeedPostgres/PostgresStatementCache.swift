import SeedDatabase

/// The statements that the server has prepared, with LRU eviction.
///
/// A statement is prepared on its second execution, because preparing costs a round trip.
///
/// Behind a pooler, several clients share a session of the server. So the names begin with a random
/// number, which keeps statements of different clients apart.
struct PostgresStatementCache {
  /// A statement is prepared for the types of its values.
  struct Key: Hashable {
    var sql: String
    var types: [UInt32]
  }

  /// What to do with a statement.
  enum Plan: Equatable {
    /// Run it as it is.
    case once
    /// Prepare it under this name, then run it.
    case prepare(name: String)
    /// Run the prepared statement of this name.
    case prepared(name: String)
  }

  private struct Entry {
    var name: String?
    var lastUse: Int
  }

  private let capacity: Int
  private let prefix: String
  private var entries: [Key: Entry] = [:]
  private var uses = 0
  private var names = 0

  /// Creates a cache for this many statements.
  init(capacity: Int = 64) {
    self.capacity = capacity
    prefix = "seedkit_" + String(UInt64.random(in: .min ... .max), radix: 36)
  }

  /// Records a use of a statement and returns how to run it.
  mutating func plan(_ key: Key) -> Plan {
    uses += 1
    if let entry = entries[key] {
      entries[key]?.lastUse = uses
      if let name = entry.name { return .prepared(name: name) }
      names += 1
      let name = "\(prefix)_\(names)"
      entries[key]?.name = name
      return .prepare(name: name)
    }
    entries[key] = Entry(name: nil, lastUse: uses)
    return .once
  }

  /// Removes the least recently used statement if there are too many.
  ///
  /// - Returns: its name if the server holds it.
  mutating func evict() -> String? {
    guard entries.count > capacity,
      let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse })
    else { return nil }
    entries[oldest.key] = nil
    return oldest.value.name
  }

  /// Forgets one statement; the server may still hold it.
  mutating func remove(_ key: Key) { entries[key] = nil }

  /// Forgets all statements.
  ///
  /// - Returns: the names of those that the server may hold.
  mutating func removeAll() -> [String] {
    defer { entries.removeAll() }
    return entries.values.compactMap(\.name)
  }
}
