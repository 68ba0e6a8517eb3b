import SeedDatabase
import SeedSchema

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

  /// The way to execute a statement.
  enum Plan: Equatable {
    /// Run it as it is.
    case once
    /// Prepare it under this name, then run it.
    case prepare(name: String)
    /// Run the prepared statement of this name.
    case prepared(name: String)
  }

  private let capacity: Int
  private let prefix: String
  /// The names of the statements; `nil` for one that was run once.
  private var entries = RecencyDictionary<Key, String?>()
  private var names = 0

  /// Creates a cache for this many statements.
  init(capacity: Int = 64) {
    self.capacity = capacity
    prefix = "seedkit_" + String(UInt64.random(in: .min ... .max), radix: 36)
  }

  /// Records a use of a statement and returns how to run it.
  mutating func plan(_ key: Key) -> Plan {
    guard let name = entries.use(key) else {
      entries[key] = .some(nil)
      return .once
    }
    if let name { return .prepared(name: name) }
    names += 1
    let newName = "\(prefix)_\(names)"
    entries[key] = newName
    return .prepare(name: newName)
  }

  /// Removes the least recently used statement if there are too many.
  ///
  /// - Returns: its name if the server holds it.
  mutating func evict() -> String? {
    entries.count > capacity ? entries.removeOldest()?.value : nil
  }

  /// Forgets one statement; the server may still hold it.
  mutating func remove(_ key: Key) { entries.remove(key) }

  /// Forgets all statements.
  ///
  /// - Returns: the names of those that the server may hold.
  mutating func removeAll() -> [String] {
    defer { entries.removeAll() }
    return entries.elements.compactMap(\.value)
  }
}
