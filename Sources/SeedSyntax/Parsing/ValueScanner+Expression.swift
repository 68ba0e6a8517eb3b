import SeedFormat

/// Precedence climbing (Martin Richards, 1979; Theodore Norvell,
/// <https://www.engr.mun.ca/~theo/Misc/exp_parsing.htm>).
extension ValueScanner {
  /// Reads an expression.
  mutating func expression() throws(Diagnostic) -> ExpressionSyntax {
    try expression(above: 0)
  }

  private mutating func expression(above precedence: Int) throws(Diagnostic) -> ExpressionSyntax {
    var left = try operand(above: precedence)
    while let (symbol, length) = peekOperator(), symbol.precedence > precedence {
      try countOperator()
      position += length
      let right = try expression(above: symbol.precedence)
      if symbol.isComparison, let (other, _) = peekOperator(), other.isComparison {
        throw error(
          "expected `and` between comparisons, found `\(other.rawValue)`",
          hint: "write `a < b and b < c`")
      }
      left = .binary(symbol, left, right, joined(left.span, right.span))
    }
    return left
  }

  /// An operand with the signs before it.
  private mutating func operand(above precedence: Int) throws(Diagnostic) -> ExpressionSyntax {
    skipBlanks()
    let start = position
    if next == "-" {
      try countOperator()
      position += 1
      // A sign directly before digits belongs to the number, so that the least integer can be
      // written.
      if next?.isDigit == true { return try number(from: start) }
      let operand = try nested { scanner throws(Diagnostic) in
        try scanner.operand(above: BinaryOperator.times.precedence)
      }
      return .unary(.minus, operand, text.span(start..<position))
    }
    if peekWord() == "not", precedence < BinaryOperator.equal.precedence {
      try countOperator()
      position += 3
      let operand = try nested { scanner throws(Diagnostic) in
        try scanner.expression(above: BinaryOperator.and.precedence + 1)
      }
      return .unary(.not, operand, text.span(start..<position))
    }
    return try primary()
  }

  private mutating func primary() throws(Diagnostic) -> ExpressionSyntax {
    let start = position
    switch next {
    case "(":
      let inner = try nested { scanner throws(Diagnostic) in
        scanner.position += 1
        let inner = try scanner.expression()
        scanner.skipBlanks()
        guard scanner.take(")") else {
          throw scanner.expected("an operator or `)`", hint: scanner.operatorHint)
        }
        return inner
      }
      return inner
    case "'", "\"":
      let content = try quoted()
      return .string(content.string(), text.span(start..<position))
    case let scalar? where scalar.isDigit:
      return try number(from: start)
    case let scalar? where scalar.isNameStart:
      return try nameOrCall()
    case "`":
      let first = try quotedName()
      return try path([first], from: start)
    default:
      throw expected("an expression", hint: operatorHint)
    }
  }

  /// A name, a path, a keyword, a function or a generator.
  private mutating func nameOrCall() throws(Diagnostic) -> ExpressionSyntax {
    let start = position
    guard let first = name() else { throw expected("a name") }
    if next == "(" { return try functionOrGenerator(first, from: start) }
    if next != "." {
      let span = text.span(start..<position)
      switch first {
      case "true": return .boolean(true, span)
      case "false": return .boolean(false, span)
      case "null": return .null(span)
      case "and", "or", "not":
        position = start
        throw expected("an expression")
      default: return .path([first], span)
      }
    }
    return try path([first], from: start)
  }

  /// The rest of a path, after its first name.
  private mutating func path(
    _ first: [String], from start: Int
  ) throws(Diagnostic) -> ExpressionSyntax {
    var names = first
    while take(".") {
      guard names.count < ValueParser.nestingLimit,
        let name = next == "`" ? try quotedName() : name()
      else { throw expected("a name after the dot") }
      names.append(name)
    }
    return .path(names, text.span(start..<position))
  }

  /// A name in backticks, which can hold blanks and anything else but backticks.
  private mutating func quotedName() throws(Diagnostic) -> String {
    let start = position
    position += 1
    while let scalar = next, scalar != "`" { position += 1 }
    let name = text.string(start + 1..<position)
    guard take("`"), !name.isEmpty else {
      throw error("expected a name in backticks", at: start..<max(position, start + 1))
    }
    return name
  }

  private mutating func functionOrGenerator(
    _ name: String, from start: Int
  ) throws(Diagnostic) -> ExpressionSyntax {
    let nameRange = start..<position
    guard let function = ExpressionFunction(rawValue: name) else {
      position = start
      do {
        return .generator(try call())
      } catch {
        // `uper(a + b)` can't be parsed as a generator's call, but the real error is the name.
        let names = ExpressionFunction.allCases.map(\.rawValue)
        guard let hint = Suggestion.hint(for: name, in: names) else { throw error }
        throw self.error("unknown function `\(name)`", at: nameRange, hint: hint)
      }
    }
    position += 1
    let arguments = try nested { scanner throws(Diagnostic) in try scanner.functionArguments() }
    let counts = function.argumentCounts
    guard counts.contains(arguments.count) else {
      let number =
        counts.lowerBound == counts.upperBound
        ? "\(counts.lowerBound)" : "\(counts.lowerBound) to \(counts.upperBound)"
      throw error(
        "expected \(number) argument\(number == "1" ? "" : "s") for `\(name)`, found \(arguments.count)",
        at: nameRange, hint: "write \(function.usage)")
    }
    return .function(function, arguments, text.span(start..<position))
  }

  private mutating func functionArguments() throws(Diagnostic) -> [ExpressionSyntax] {
    var arguments: [ExpressionSyntax] = []
    skipBlanks()
    if take(")") { return [] }
    while true {
      arguments.append(try expression())
      skipBlanks()
      if take(")") { return arguments }
      guard take(",") else {
        throw expected("an operator, `,` or `)`", hint: operatorHint)
      }
    }
  }

  private mutating func countOperator() throws(Diagnostic) {
    operators += 1
    guard operators <= ValueParser.operatorLimit else {
      throw error("more than \(ValueParser.operatorLimit) operators in one expression")
    }
  }

  /// The binary operator that comes next, and its length.
  private mutating func peekOperator() -> (BinaryOperator, length: Int)? {
    skipBlanks()
    guard let first = next else { return nil }
    switch (first, peek(1)) {
    case ("=", "="): return (.equal, 2)
    case ("!", "="): return (.notEqual, 2)
    case ("<", "="): return (.lessOrEqual, 2)
    case (">", "="): return (.greaterOrEqual, 2)
    case ("<", _): return (.less, 1)
    case (">", _): return (.greater, 1)
    case ("+", _): return (.plus, 1)
    case ("-", _): return (.minus, 1)
    case ("*", _): return (.times, 1)
    case ("/", _): return (.divided, 1)
    case ("%", _): return (.remainder, 1)
    default:
      switch peekWord() {
      case "and": return (.and, 3)
      case "or": return (.or, 2)
      default: return nil
      }
    }
  }

  /// The word of up to three letters that comes next: `and`, `or`, `not`.
  private func peekWord() -> String? {
    var end = position
    while end < text.scalars.count, text.scalars[end].isNamePart {
      end += 1
      if end - position > 3 { return nil }
    }
    return end > position ? text.string(position..<end) : nil
  }

  /// The counterpart of an operator of another language.
  var operatorHint: String? {
    switch next {
    case "=": "`==` compares"
    case "&": "write `and`"
    case "|": "write `or`"
    case "!": "write `not`"
    case "?": "write if(condition, a, b)"
    default: nil
    }
  }

  /// The span from the start of one span to the end of another on the same line.
  private func joined(_ first: SourceSpan, _ last: SourceSpan) -> SourceSpan {
    guard first != last, first.line == last.line, last.column >= first.column else { return first }
    var span = first
    span.length = last.column + last.length - first.column
    return span
  }
}
