import SeedFormat

extension ValueScanner {
  /// Reads the whole text as a template.
  mutating func template() throws(Diagnostic) -> [TemplatePart] {
    var parts: [TemplatePart] = []
    var plain = String.UnicodeScalarView()
    while let scalar = next {
      switch scalar {
      case "{" where text.isLiteralBrace(position), "}" where text.isLiteralBrace(position):
        plain.append(scalar)
        position += 1
      case "{" where peek(1) == "{", "}" where peek(1) == "}":
        plain.append(scalar)
        position += 2
      case "{":
        if !plain.isEmpty { parts.append(.text(String(plain))) }
        plain.removeAll()
        parts.append(.expression(try bracedExpression()))
      case "}":
        throw error("`}` closes nothing", hint: "write `}}` for a literal brace")
      default:
        plain.append(scalar)
        position += 1
      }
    }
    if !plain.isEmpty { parts.append(.text(String(plain))) }
    return parts
  }

  /// Reads an expression in braces; the next character is the opening one.
  mutating func bracedExpression() throws(Diagnostic) -> ExpressionSyntax {
    position += 1
    // Each expression of a template has its own allowance; a nested one shares it, so that the
    // depth of the tree is bounded.
    if depth == 0 { operators = 0 }
    let expression = try nested { scanner throws(Diagnostic) in try scanner.expression() }
    skipBlanks()
    guard take("}") else {
      let hint =
        switch next {
        case ":": "use a function to format numbers: round(x, 2), pad_left(x, 6, '0')"
        case nil: "write `{{` for a literal brace"
        default: operatorHint
        }
      throw expected("an operator or `}`", hint: hint)
    }
    return expression
  }
}
