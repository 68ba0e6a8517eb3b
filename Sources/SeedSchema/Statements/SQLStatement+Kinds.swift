extension SQLStatement {
  /// Whether the statement begins like a query; a statement after `WITH` may still write.
  package var seemsToRead: Bool {
    ["select", "with", "values", "explain"].contains(firstWord)
  }

  /// Whether the statement may change rows or tables, as far as its words tell.
  package var mayWrite: Bool { WrittenTables(self) != .none }

  /// Whether the statement begins, ends or divides a transaction.
  package var controlsTransaction: Bool {
    [
      "begin", "start", "commit", "end", "abort", "rollback", "savepoint", "release", "prepare",
    ].contains(firstWord)
  }

  /// Whether the statement rolls back to a savepoint or ends the transaction with a rollback.
  package var rollsBack: Bool {
    // A transaction asks this of each statement; the first letter of most answers it.
    if let initial, initial != UInt8(ascii: "r"), initial != UInt8(ascii: "a") { return false }
    return firstWord == "rollback" || firstWord == "abort"
  }

  /// The small first letter; `nil` if that isn't an English one.
  private var initial: UInt8? {
    let first = segments.first?.utf8.first { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: "(") }
    guard let letter = first.map({ $0 | 0x20 }),
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
    else { return nil }
    return letter
  }

  private var firstWord: String {
    guard let first = segments.first else { return "" }
    return first.drop { $0.isWhitespace || $0 == "(" }.prefix { $0.isLetter }.lowercased()
  }
}
