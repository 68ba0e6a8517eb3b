import SeedSchema

/// Normalizes SQL for logs and statistics.
package enum StatementNormalizer {
  /// Returns the SQL with `?` for every literal and placeholder, without comments.
  ///
  /// White space is collapsed, and lists and rows are folded: `values (?, …), …`. The result has at
  /// most 2,000 bytes, and an ellipsis.
  ///
  /// Double-quoted text is kept, because it is an identifier. An unterminated literal is omitted to
  /// its end, so that no value leaks.
  package static func withoutValues(_ sql: String) -> String {
    var text = NormalizedStatement()
    var sql = sql
    sql.withUTF8 { text.read($0) }
    return String(decoding: text.output, as: UTF8.self)
  }
}
