/// What is made of a table's definition when it is first asked for.
///
/// Not when the table is made: what it refers to may be a table that refers back to it.
final class DerivedTable: Sendable {
  /// Which statement: the INSERT that leaves some fields out, or the SELECT by key.
  struct Key: Hashable {
    var dialect: String
    var omitted: [Int]?
  }

  private let schemaBox = Locked<TableSchema?>(nil)
  private let problemBox = Locked<DatabaseError??>(nil)
  private let texts = Locked<[Key: String]>([:])

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
    return found
  }

  /// SQL that is always the same for a table and a dialect.
  func text(_ key: Key, _ make: () -> String) -> String {
    if let known = texts.withLock({ $0[key] }) { return known }
    let made = make()
    texts.withLock { $0[key] = made }
    return made
  }
}
