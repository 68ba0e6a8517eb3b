import SeedSyntax

/// Syntax trees as short texts, so that a table of tests can name them.
enum SyntaxText {
  static func of(_ value: ValueSyntax) -> String {
    switch value {
    case .literal(let text, _, _): "literal \(text)"
    case .null: "null"
    case .listed: "listed rows"
    case .call(let call): of(call)
    case .template(let parts, _): "template" + of(parts)
    case .sequence(let values, _): "[" + values.map(of).joined(separator: "; ") + "]"
    case .mapping(let entries, _):
      "{" + entries.map { "\($0.key): \(of($0.value))" }.joined(separator: "; ") + "}"
    }
  }

  static func of(_ call: CallSyntax) -> String {
    "\(call.name)(" + call.arguments.map(of).joined(separator: ", ") + ")"
  }

  static func of(_ argument: ArgumentSyntax) -> String {
    (argument.name.map { "\($0)=" } ?? "") + of(argument.value)
  }

  static func of(_ value: ArgumentValue) -> String {
    switch value {
    case .integer(let value): "\(value)"
    case .number(let text): "number \(text)"
    case .percentage(let value): "\(value)%"
    case .string(let text): "'\(text)'"
    case .word(let text): "word \(text)"
    case .range(let low, let high): "\(of(low))..\(of(high))"
    case .list(let items): "[" + items.map(of).joined(separator: ", ") + "]"
    case .call(let call): of(call)
    case .template(let parts): "template" + of(parts)
    }
  }

  static func of(_ parts: [TemplatePart]) -> String {
    parts.map { part in
      switch part {
      case .text(let text): "<\(text)>"
      case .expression(let expression): "{\(of(expression))}"
      }
    }.joined()
  }

  static func of(_ expression: ExpressionSyntax) -> String {
    switch expression {
    case .integer(let value, _): "\(value)"
    case .number(let text, _): "\(text)"
    case .string(let text, _): "'\(text)'"
    case .boolean(let value, _): "\(value)"
    case .null: "null"
    case .duration(let microseconds, _): "\(microseconds)us"
    case .path(let names, _): names.joined(separator: ".")
    case .unary(let symbol, let operand, _): "(\(symbol.rawValue) \(of(operand)))"
    case .binary(let symbol, let left, let right, _):
      "(\(of(left)) \(symbol.rawValue) \(of(right)))"
    case .function(let function, let arguments, _):
      "\(function.rawValue)!(" + arguments.map(of).joined(separator: ", ") + ")"
    case .generator(let call): of(call)
    }
  }
}
