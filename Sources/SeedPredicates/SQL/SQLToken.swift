/// A token of an SQL expression.
enum SQLToken: Sendable, Hashable {
  /// A name or a keyword, without quotes.
  case word(String)
  /// A quoted name.
  case name(String)
  /// A string, without its quotes.
  case text(String)
  /// A number as written.
  case number(String)
  /// Operators and punctuation: `>=`, `::`, `(`.
  case mark(String)
}
