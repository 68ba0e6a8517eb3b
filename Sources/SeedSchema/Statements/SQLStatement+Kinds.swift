extension SQLStatement {
  /// Whether the statement begins like a query; a statement after `WITH` may still write.
  package var seemsToRead: Bool {
    ["select", "with", "values", "explain"].contains(firstWord)
  }

  /// Whether the statement may change rows or tables, judging by its words.
  package var mayWrite: Bool { WrittenTables(self) != .none }

  /// Whether the statement begins, ends or divides a transaction.
  package var controlsTransaction: Bool {
    [
      "begin", "start", "commit", "end", "abort", "rollback", "savepoint", "release", "prepare",
    ].contains(firstWord)
  }

  /// Whether the statement rolls back to a savepoint or ends the transaction with a rollback.
  package var rollsBack: Bool {
    firstWord == "rollback" || firstWord == "abort"
  }

  /// The first word in lower case. A transaction reads it before each statement, so it is read as
  /// bytes.
  private var firstWord: String {
    guard let text = segments.first?.utf8 else { return "" }
    let word = text.drop { $0 <= UInt8(ascii: " ") || $0 == UInt8(ascii: "(") }
      .prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
    return String(decoding: word.lazy.map { $0 | 0x20 }, as: UTF8.self)
  }
}
