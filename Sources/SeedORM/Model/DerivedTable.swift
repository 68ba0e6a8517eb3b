import SeedDatabase
import SeedSchema
import Synchronization

/// State derived from a table's definition on first use.
///
/// It can't be derived when the table is created, because tables may reference each other.
final class DerivedTable: Sendable {
  /// The INSERT of one row.
  struct Insert {
    /// The SQL, with the dialect's placeholders.
    let sql: String
    /// The segments of the statement, one more than there are values.
    let segments: [String]
    /// The indices of the fields whose values are bound.
    let written: [Int]
  }

  /// The kind of statement: an INSERT that omits some fields, or the SELECT by key.
  struct Key: Hashable {
    var dialect: String
    var omitted: [Int]?
  }

  private let schemaBox = Locked<TableSchema?>(nil)
  private let problemBox = Locked<DatabaseError??>(nil)
  private let texts = Locked<[Key: String]>([:])
  private let inserts = Locked<[Key: Insert]>([:])
  /// The latest of them: a loop creates models of one kind, and comparing is faster than hashing.
  private let latestInsert = Locked<(key: Key, insert: Insert)?>(nil)
  private let knownFlawless = Atomic(false)

  /// Whether the definition is known to have no error.
  var isFlawless: Bool { knownFlawless.load(ordering: .relaxed) }

  func schema(_ make: () -> TableSchema) -> TableSchema {
    if let known = schemaBox.withLock({ $0 }) { return known }
    let made = make()
    schemaBox.withLock { $0 = made }
    return made
  }

  func problem(_ find: () -> DatabaseError?) -> DatabaseError? {
    if let known = problemBox.withLock({ $0 }) { return known }
    let found = find()
    problemBox.withLock { $0 = .some(found) }
    if found == nil { knownFlawless.store(true, ordering: .relaxed) }
    return found
  }

  /// An INSERT that is always the same for a table and a dialect.
  func insert(_ key: Key, _ make: () -> Insert) -> Insert {
    if let latest = latestInsert.withLock({ $0 }), latest.key == key { return latest.insert }
    let insert = inserts.withLock { $0[key] } ?? make()
    inserts.withLock { $0[key] = insert }
    latestInsert.withLock { $0 = (key, insert) }
    return insert
  }

  /// SQL that is always the same for a table and a dialect.
  func text(_ key: Key, _ make: () -> String) -> String {
    if let known = texts.withLock({ $0[key] }) { return known }
    let made = make()
    texts.withLock { $0[key] = made }
    return made
  }
}
