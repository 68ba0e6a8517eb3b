import SeedFormat

extension ValueScanner {
  /// Whether a whole text is a call.
  enum CallShape {
    /// `name(…)` from the first to the last character.
    case call
    /// `name(` without the parenthesis that closes it.
    case unclosed(name: String)
    /// Something else.
    case none
  }

  /// Tells whether the text is a call, without reading its arguments.
  ///
  /// Quotes count where an argument can begin with one; the apostrophe in `f(it's)` doesn't.
  func callShape() -> CallShape {
    let scalars = text.scalars
    guard let first = scalars.first, first.isNameStart else { return .none }
    let nameEnd = scalars.firstIndex { !$0.isNamePart } ?? scalars.endIndex
    guard nameEnd < scalars.count, scalars[nameEnd] == "(" else { return .none }
    var open = 0
    var quote: Unicode.Scalar?
    var index = nameEnd
    while index < scalars.count {
      let scalar = scalars[index]
      if let mark = quote {
        if scalar == "\\", mark == "\"" {
          index += 1
        } else if scalar == mark {
          quote = nil
        }
      } else if scalar == "(" {
        open += 1
      } else if scalar == ")" {
        open -= 1
        if open == 0 { return index == scalars.count - 1 ? .call : .none }
      } else if scalar == "'" || scalar == "\"", !Self.isWordPart(scalars[index - 1]) {
        quote = scalar
      }
      index += 1
    }
    let name = scalars[..<nameEnd]
    let isLowerCase = name.allSatisfy { $0.isASCII && !("A"..."Z").contains($0) }
    return isLowerCase ? .unclosed(name: text.string(0..<nameEnd)) : .none
  }

  /// Reads a call; the next character begins its name.
  mutating func call() throws(Diagnostic) -> CallSyntax {
    let start = position
    guard let name = name() else { throw expected("a name") }
    let nameEnd = position
    guard take("(") else { throw expected("`(`") }
    let isLiteral = name == Self.literalName
    let arguments = try nested { scanner throws(Diagnostic) in
      try scanner.arguments(until: ")", named: !isLiteral, templates: !isLiteral)
    }
    return CallSyntax(
      name: name, arguments: arguments, nameSpan: text.span(start..<nameEnd),
      span: text.span(start..<position))
  }

  /// Reads arguments and the bracket that ends them.
  private mutating func arguments(
    until end: Unicode.Scalar, named: Bool, templates: Bool
  ) throws(Diagnostic) -> [ArgumentSyntax] {
    var arguments: [ArgumentSyntax] = []
    skipBlanks()
    if take(end) { return [] }
    // Arguments are siblings and don't make the tree deeper: only the longest one counts.
    let before = operators
    var most = operators
    defer { operators = most }
    while true {
      operators = before
      arguments.append(try argument(named: named, templates: templates))
      most = max(most, operators)
      skipBlanks()
      if take(end) { return arguments }
      guard take(",") else { throw expected("`,` or `\(end)`") }
      skipBlanks()
    }
  }

  private mutating func argument(
    named: Bool, templates: Bool
  ) throws(Diagnostic) -> ArgumentSyntax {
    let start = position
    let label = named ? label() : nil
    var argument = try chainOrValue(templates: templates)
    argument.name = label?.name
    argument.label = label?.value
    argument.span = text.span(start..<position)
    return argument
  }

  /// Reads a word or a quoted string with `=` after it; reads nothing if there is none.
  private mutating func label() -> (name: String, value: ArgumentValue)? {
    let start = position
    let name: String
    let value: ArgumentValue
    if next == "'" || next == "\"" {
      guard let content = try? quoted() else {
        position = start
        return nil
      }
      name = content.string()
      value = .string(name)
    } else {
      skipWord()
      name = text.string(start..<position)
      value = .word(name)
    }
    skipBlanks()
    guard !name.isEmpty, next == "=", peek(1) != "=" else {
      position = start
      return nil
    }
    position += 1
    skipBlanks()
    return (name, value)
  }

  /// `value`, or values in an order: `pending > paid > shipped`.
  private mutating func chainOrValue(templates: Bool) throws(Diagnostic) -> ArgumentSyntax {
    let start = position
    var chain = [try rangeOrValue(templates: templates)]
    var end = position
    skipBlanks()
    while take(">") {
      skipBlanks()
      chain.append(try rangeOrValue(templates: templates))
      end = position
      skipBlanks()
    }
    position = end
    if chain.count == 1 { return chain[0] }
    return ArgumentSyntax(value: .list(chain), span: text.span(start..<end))
  }

  /// `value` or `value..value`.
  private mutating func rangeOrValue(templates: Bool) throws(Diagnostic) -> ArgumentSyntax {
    let start = position
    let low = try singleValue(templates: templates)
    guard next == ".", peek(1) == "." else { return low }
    position += 2
    guard let scalar = next, !scalar.isBlank, scalar != ",", scalar != ")", scalar != "]" else {
      throw expected("the end of the range")
    }
    let high = try singleValue(templates: templates)
    return ArgumentSyntax(value: .range(low, high), span: text.span(start..<position))
  }

  private mutating func singleValue(templates: Bool) throws(Diagnostic) -> ArgumentSyntax {
    let start = position
    let value: ArgumentValue
    var written: String?
    switch next {
    case "'", "\"":
      let content = try quoted()
      value = templates ? try templateOrString(content) : .string(content.string())
    case "[":
      value = try nested { scanner throws(Diagnostic) in
        scanner.position += 1
        return .list(
          try scanner.arguments(until: "]", named: false, templates: templates))
      }
    case "{":
      value = .template([.expression(try bracedExpression())])
    case let scalar? where Self.isWordPart(scalar) && !(scalar == "." && peek(1) == "."):
      value = try wordOrCall()
      switch value {
      case .integer, .number, .percentage: written = text.string(start..<position)
      default: break
      }
    default:
      throw expected("a value")
    }
    var argument = ArgumentSyntax(value: value, span: text.span(start..<position))
    argument.written = written
    return argument
  }

  private mutating func templateOrString(_ content: ScalarText) throws(Diagnostic) -> ArgumentValue
  {
    guard content.isTemplate else {
      return .string(content.string())
    }
    guard depth < ValueParser.nestingLimit else {
      throw error("nested deeper than \(ValueParser.nestingLimit) levels")
    }
    var inner = ValueScanner(content, depth: depth + 1)
    inner.operators = operators
    let parts = try inner.template()
    operators = inner.operators
    if case .text(let only)? = parts.first, parts.count == 1 { return .string(only) }
    return .template(parts)
  }

  /// A number, a word, a call, or words with blanks between them, as YAML reads them in a list.
  private mutating func wordOrCall() throws(Diagnostic) -> ArgumentValue {
    let start = position
    skipWord()
    if next == "(" {
      position = start
      return .call(try call())
    }
    var end = position
    let first = text.scalars[start]
    if first.isNameStart {
      var last = start
      while true {
        skipBlanks()
        guard let scalar = next, scalar.isNamePart else { break }
        last = position
        skipWord()
        end = position
      }
      if last != start, next == "=" || next == "(" {
        position = last
        throw expected("`,`")
      }
      position = end
    }
    return Self.classify(text.string(start..<end))
  }

  /// Moves past a word: up to a blank, a bracket, a comma, `=`, `"` or `..`.
  private mutating func skipWord() {
    while let scalar = next, Self.isWordPart(scalar) || (scalar == "'" && position > 0) {
      if scalar == ".", peek(1) == "." { return }
      position += 1
    }
  }

  /// Whether a character can be part of a word without quotes.
  static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", "(", ")", "[", "]", "{", "}", "=", "'", "\"": false
    default: !scalar.isBlank
    }
  }

  /// Classifies a word without quotes as a number, a percentage or a word.
  static func classify(_ word: String) -> ArgumentValue {
    if let digits = NumberSyntax.integerDigits(word) {
      return Int64(digits).map { .integer($0) } ?? .number(digits)
    }
    if word.hasSuffix("%"), NumberSyntax.isNumber(word.dropLast()),
      let value = Double(word.dropLast())
    {
      return .percentage(value)
    }
    return NumberSyntax.isNumber(word) ? .number(word) : .word(word)
  }
}
