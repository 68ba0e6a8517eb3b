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
  package var rollsBack: Bool { firstWord == "rollback" || firstWord == "abort" }

  private var firstWord: String {
    guard let first = segments.first else { return "" }
    return first.drop { $0.isWhitespace || $0 == "(" }.prefix { $0.isLetter }.lowercased()
  }
}
