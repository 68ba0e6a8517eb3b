/// The interpretation of braces that aren't a complete repetition.
package enum RegexBraces: Sendable {
  /// As in PostgreSQL: `{` before a digit begins a repetition, and any other is literal.
  case postgres
  /// As in most languages: `{,3}` is a repetition, and any other brace is literal.
  case lenient
}
