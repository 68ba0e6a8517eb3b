import SeedSyntax
import SeedFormat
import SeedGeneration

/// Replaces calls of a project's own generators with their values.
///
/// This happens before anything else reads the values, so a project's generator can do everything
/// that its value can: be unique, be skewed, or read the row.
struct OwnGeneratorExpansion {
  /// The maximum depth of generators that call each other.
  private static let depthLimit = 32

  let generators: [String: OwnGenerator]
  private var path: [String] = []

  init(_ generators: [String: OwnGenerator]) { self.generators = generators }

  func expand(_ value: ValueSyntax) throws(Diagnostic) -> ValueSyntax {
    try expand(value, with: [:])
  }

  // MARK: Values

  private func expand(
    _ value: ValueSyntax, with given: [String: ArgumentSyntax]
  ) throws(Diagnostic) -> ValueSyntax {
    switch value {
    case .call(let call):
      if let value = try expand(call, with: given) { return value }
      return .call(try arguments(of: call, with: given))
    case .template(let parts, let span):
      if case .expression(.path(let names, _))? = parts.first, parts.count == 1, names.count == 1,
        let argument = given[names[0]]
      {
        return try Self.value(argument)
      }
      return .template(try self.parts(parts, with: given), span)
    case .sequence(let items, let span):
      var result: [ValueSyntax] = []
      for item in items { result.append(try expand(item, with: given)) }
      return .sequence(result, span)
    case .mapping(let entries, let span):
      var result: [ValueSyntax.Entry] = []
      for entry in entries {
        result.append(.init(key: entry.key, value: try expand(entry.value, with: given)))
      }
      return .mapping(result, span)
    case .listed(let written, let span):
      var result: [ValueSyntax] = []
      for item in written.values { result.append(try expand(item, with: given)) }
      return .listed(ListedValues(result), span)
    default: return value
    }
  }

  /// The value of a call of a project's generator; `nil` for any other call.
  private func expand(
    _ call: CallSyntax, with given: [String: ArgumentSyntax]
  ) throws(Diagnostic) -> ValueSyntax? {
    guard let generator = generators[call.name] else {
      try checkName(call)
      return nil
    }
    guard !path.contains(call.name), path.count < Self.depthLimit else {
      throw Diagnostic(
        "generators call each other: \((path + [call.name]).joined(separator: " → "))",
        at: generator.nameSpan)
    }
    var inner = self
    inner.path.append(call.name)
    return try inner.expand(
      generator.value, with: try bound(try arguments(of: call, with: given), to: generator))
  }

  /// Reports a misspelled call with the project's generators as suggestions; the registry knows
  /// only built-in ones.
  private func checkName(_ call: CallSyntax) throws(Diagnostic) {
    guard !generators.isEmpty, GeneratorRegistry[call.name] == nil, call.name != "ref",
      let near = Suggestion.nearest(to: call.name, among: generators.keys.sorted()),
      ForeignName.hint(for: call.name) == nil,
      Suggestion.nearest(
        to: call.name, among: GeneratorRegistry.definitions.map(\.name) + [near]) == near
    else { return }
    throw Diagnostic(
      "unknown generator `\(call.name)`", at: call.nameSpan, hint: Suggestion.hint(naming: near))
  }

  private func bound(
    _ call: CallSyntax, to generator: OwnGenerator
  ) throws(Diagnostic) -> [String: ArgumentSyntax] {
    var result: [String: ArgumentSyntax] = [:]
    var position = 0
    let names = generator.parameters.map(\.name)
    for argument in call.arguments {
      let name: String
      if let given = argument.name {
        guard names.contains(given) else {
          throw Diagnostic(
            "`\(call.name)` has no argument `\(given)`", at: argument.span,
            hint: Suggestion.hint(for: given, in: names)
              ?? (names.isEmpty ? nil : "it has \(names.joined(separator: ", "))"))
        }
        name = given
      } else {
        guard position < names.count else {
          throw Diagnostic(
            "`\(call.name)` takes \(names.isEmpty ? "no arguments" : "at most \(names.count)")",
            at: argument.span)
        }
        name = names[position]
        position += 1
      }
      var value = argument
      value.name = nil
      value.label = nil
      guard result.updateValue(value, forKey: name) == nil else {
        throw Diagnostic("`\(name)` is given twice", at: argument.span)
      }
    }
    for parameter in generator.parameters where result[parameter.name] == nil {
      guard let fallback = parameter.fallback else {
        throw Diagnostic(
          "`\(call.name)` needs `\(parameter.name)`", at: call.span,
          hint: "for example \(generator.example)")
      }
      result[parameter.name] = fallback
    }
    return result
  }

  // MARK: Arguments

  private func arguments(
    of call: CallSyntax, with given: [String: ArgumentSyntax]
  ) throws(Diagnostic) -> CallSyntax {
    var call = call
    for index in call.arguments.indices {
      call.arguments[index] = try argument(call.arguments[index], with: given)
    }
    return call
  }

  private func argument(
    _ argument: ArgumentSyntax, with given: [String: ArgumentSyntax]
  ) throws(Diagnostic) -> ArgumentSyntax {
    var result = argument
    switch argument.value {
    case .integer, .number, .percentage, .string, .word: return argument
    case .range(let low, let high):
      result.value = .range(
        try self.argument(low, with: given), try self.argument(high, with: given))
    case .list(let items):
      var list: [ArgumentSyntax] = []
      for item in items { list.append(try self.argument(item, with: given)) }
      result.value = .list(list)
    case .call(let call):
      guard let value = try expand(call, with: given) else {
        result.value = .call(try arguments(of: call, with: given))
        return result
      }
      guard let single = Self.argument(value) else {
        throw Diagnostic("a list or a mapping can't be an argument", at: argument.span)
      }
      result.value = single.value
      result.written = single.written
    case .template(let parts):
      if case .expression(.path(let names, _))? = parts.first, parts.count == 1, names.count == 1,
        let value = given[names[0]]
      {
        result.value = value.value
        result.written = value.written
        result.span = value.span
      } else {
        result.value = .template(try self.parts(parts, with: given))
      }
    }
    return result
  }

  private func parts(
    _ parts: [TemplatePart], with given: [String: ArgumentSyntax]
  ) throws(Diagnostic) -> [TemplatePart] {
    var result: [TemplatePart] = []
    for part in parts {
      switch part {
      case .text: result.append(part)
      case .expression(let inner): result.append(.expression(try expression(inner, with: given)))
      }
    }
    return result
  }

  // MARK: Expressions

  private func expression(
    _ expression: ExpressionSyntax, with given: [String: ArgumentSyntax]
  ) throws(Diagnostic) -> ExpressionSyntax {
    switch expression {
    case .path(let names, _):
      guard names.count == 1, let argument = given[names[0]] else { return expression }
      return try Self.expression(try Self.value(argument))
    case .unary(let symbol, let operand, let span):
      return .unary(symbol, try self.expression(operand, with: given), span)
    case .binary(let symbol, let left, let right, let span):
      return .binary(
        symbol, try self.expression(left, with: given), try self.expression(right, with: given),
        span)
    case .function(let function, let items, let span):
      var list: [ExpressionSyntax] = []
      for item in items { list.append(try self.expression(item, with: given)) }
      return .function(function, list, span)
    case .generator(let call):
      guard let value = try expand(call, with: given) else {
        return .generator(try arguments(of: call, with: given))
      }
      return try Self.expression(value)
    default: return expression
    }
  }

  /// A value as a part of an expression.
  private static func expression(_ value: ValueSyntax) throws(Diagnostic) -> ExpressionSyntax {
    switch value {
    case .call(let call): return .generator(call)
    case .null(let span): return .null(span)
    case .literal(let text, let span, let isQuoted):
      if isQuoted { return .string(text, span) }
      if let number = Int64(text) { return .integer(number, span) }
      if Double(text)?.isFinite == true, text.utf8.allSatisfy({ $0 < 58 }) {
        return .number(text, span)
      }
      return ["true": .boolean(true, span), "false": .boolean(false, span)][text]
        ?? .string(text, span)
    case .template(let parts, let span):
      let items = parts.map { part -> ExpressionSyntax in
        switch part {
        case .text(let text): .string(text, span)
        case .expression(let inner): inner
        }
      }
      if let only = items.first, items.count == 1 { return only }
      guard items.count <= 64 else {
        throw Diagnostic(
          "a template of more than 64 parts can't be part of an expression", at: span)
      }
      return .function(.concat, items, span)
    default:
      throw Diagnostic("a list or a mapping can't be part of an expression", at: value.span)
    }
  }

  // MARK: Arguments and values

  /// A value as an argument; `nil` for a list or a mapping.
  static func argument(_ value: ValueSyntax) -> ArgumentSyntax? {
    switch value {
    case .literal(let text, let span, let isQuoted):
      // Without quotes, it is read as in a call: a number, a range, a percentage or a word.
      if !isQuoted, case (.call(let call)?, _) = ValueParser.parse("x(\(text))", at: span),
        var argument = call.arguments.first, call.arguments.count == 1, argument.name == nil
      {
        argument.span = span
        return argument
      }
      return ArgumentSyntax(value: .string(text), span: span)
    case .null(let span): return ArgumentSyntax(value: .word("null"), span: span)
    case .call(let call): return ArgumentSyntax(value: .call(call), span: call.span)
    case .template(let parts, let span): return ArgumentSyntax(value: .template(parts), span: span)
    default: return nil
    }
  }

  /// An argument as a value.
  private static func value(_ argument: ArgumentSyntax) throws(Diagnostic) -> ValueSyntax {
    let span = argument.span
    switch argument.value {
    case .integer(let value): return .literal(argument.written ?? String(value), span)
    case .number(let text): return .literal(argument.written ?? text, span)
    case .string(let text): return .literal(text, span, isQuoted: true)
    case .word("null"): return .null(span)
    case .word(let text): return .literal(text, span)
    case .call(let call): return .call(call)
    case .template(let parts): return .template(parts, span)
    case .percentage, .range, .list:
      throw Diagnostic("a value can't be a range, a percentage or a list", at: span)
    }
  }
}
