/// One statement of a script, and where it begins.
package struct ScriptStatement: Sendable, Hashable {
  /// The SQL without its semicolon, and without surrounding white space and comments.
  package var sql: String
  /// The offset of ``sql`` in the script's UTF-8.
  package var offset: Int
  /// The line that it begins on, from 1.
  package var line: Int
  /// Its first words outside quotes, parentheses and comments, in upper case.
  package var words: [String]

  /// The most words that are kept.
  static let maximumWords = 8

  /// Whether it begins or ends a transaction.
  package var endsTransaction: Bool {
    guard let first = words.first else { return false }
    if first == "PREPARE" { return words.dropFirst().first == "TRANSACTION" }
    guard ["BEGIN", "START", "COMMIT", "END", "ABORT", "ROLLBACK"].contains(first) else {
      return false
    }
    return !words.prefix(3).contains("TO")
  }

  /// Whether the database rejects it inside a transaction.
  package var needsNoTransaction: Bool {
    guard let first = words.first else { return false }
    switch first {
    case "VACUUM": return true
    case "CREATE", "DROP":
      return words.contains("CONCURRENTLY") || words.prefix(2).last == "DATABASE"
    case "REINDEX": return words.contains("CONCURRENTLY")
    case "ALTER": return words.prefix(2).last == "SYSTEM"
    case "DETACH", "ATTACH": return true
    default: return false
    }
  }
}
