/// A word of an SQL expression.
enum SQLToken: Sendable, Hashable {
  /// A name or a keyword, without quotes.
  case word(String)
  /// A name in quotes.
  case name(String)
  /// A text, without its quotes.
  case text(String)
  /// A number as it stands.
  case number(String)
  /// Operators and punctuation: `>=`, `::`, `(`.
  case mark(String)
}
