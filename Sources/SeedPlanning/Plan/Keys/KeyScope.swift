/// The rows of a step that a key covers.
enum KeyScope: Sendable {
  /// All rows.
  case allRows
  /// Rows that meet the condition of a partial index, or may meet it.
  case someRows
  /// None: the condition excludes each of them.
  case noRows
}
