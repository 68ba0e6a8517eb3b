import SeedSyntax

/// Writes a column's derivation as an expression of the value language.
enum DerivationText {
  /// Returns the expression without braces; `nil` if the value language has no such name or
  /// function.
  ///
  /// - Parameters:
  ///   - expression: a computation with columns and numbers.
  ///   - name: returns a column's name as the table spells it.
  /// - Returns: the expression, such as `subtotal + tax`.
  static func text(of expression: SQLExpression, name: (String) -> String?) -> String? {
    switch expression.bare {
    case .column(let column): return name(column).flatMap(NameWriter.inBraces)
    case .number(let text): return text
    case .text(let text): return ValueGuesses.quotedInBraces(text)
    case .negative(let inner):
      return text(of: inner, name: name).map { "(0 - \($0))" }
    case .operation(.concatenate, let left, let right):
      let parts = [left, right].compactMap { text(of: $0, name: name) }
      return parts.count == 2 ? "concat(\(parts.joined(separator: ", ")))" : nil
    case .operation(let symbol, let left, let right):
      guard ["+", "-", "*", "/"].contains(symbol.rawValue), let a = text(of: left, name: name),
        let b = text(of: right, name: name)
      else { return nil }
      return "\(inParentheses(a, left)) \(symbol.rawValue) \(inParentheses(b, right))"
    case .call(let function, let arguments):
      let parts = arguments.compactMap { text(of: $0, name: name) }
      guard functions.contains(function), parts.count == arguments.count else {
        return nil
      }
      return "\(function)(\(parts.joined(separator: ", ")))"
    default: return nil
    }
  }

  private static let functions: Set = [
    "round", "coalesce", "year", "month", "day", "hour", "left", "right", "string", "integer",
    "date",
  ]

  private static func inParentheses(_ text: String, _ expression: SQLExpression) -> String {
    if case .operation = expression.bare { "(\(text))" } else { text }
  }
}
