import SeedSchema
import SeedSyntax
import SeedFormat

/// The arguments of one call, by parameter.
package struct GeneratorArguments {
  let call: CallSyntax
  let definition: GeneratorDefinition
  var context: GeneratorContext
  var values: any ArgumentValues
  private var bound: [String: ArgumentSyntax] = [:]
  /// The arguments beyond the parameters, including those of a last `list` parameter.
  private(set) var more: [ArgumentSyntax] = []

  init(
    _ call: CallSyntax, _ definition: GeneratorDefinition, context: GeneratorContext,
    values: any ArgumentValues
  ) throws {
    self.call = call
    self.definition = definition
    self.context = context
    self.values = values
    var position = 0
    for argument in call.arguments {
      if definition.isVariadic {
        more.append(argument)
      } else if let name = argument.name {
        guard definition.parameters.contains(where: { $0.name == name }) else {
          let names = definition.parameters.map(\.name)
          throw Diagnostic(
            "`\(call.name)` has no argument `\(name)`", at: argument.span,
            hint: Suggestion.hint(for: name, in: names)
              ?? (names.isEmpty ? nil : "it has \(names.joined(separator: ", "))"))
        }
        guard bound.updateValue(argument, forKey: name) == nil else {
          throw Diagnostic("`\(name)` is given twice", at: argument.span)
        }
      } else if position < definition.parameters.count {
        let parameter = definition.parameters[position]
        position += 1
        guard bound.updateValue(argument, forKey: parameter.name) == nil else {
          throw Diagnostic("`\(parameter.name)` is given twice", at: argument.span)
        }
      } else {
        throw Diagnostic(
          "`\(call.name)` takes \(definition.parameters.isEmpty ? "no arguments" : "at most \(definition.parameters.count)")",
          at: argument.span, hint: "for example \(definition.example)")
      }
    }
  }

  /// The argument of a name; `nil` if it isn't given.
  func argument(_ name: String) -> ArgumentSyntax? { bound[name] }

  /// An error about an argument, or about the call if it isn't given.
  func error(_ message: String, _ argument: ArgumentSyntax? = nil, hint: String? = nil)
    -> Diagnostic
  {
    Diagnostic(
      message, at: argument?.span ?? call.span, hint: hint ?? "for example \(definition.example)")
  }

  // MARK: Plain values

  func integer(_ name: String) throws -> Int64? {
    guard let argument = bound[name] else { return nil }
    guard case .integer(let value) = argument.value else {
      throw error("`\(name)` must be an integer", argument)
    }
    return value
  }

  func number(_ name: String) throws -> Double? {
    guard let argument = bound[name] else { return nil }
    guard let value = argument.value.asNumber else {
      throw error("`\(name)` must be a number", argument)
    }
    return value
  }

  /// `30%`, or a number from 0 to 1.
  func share(_ name: String, or alternative: String? = nil) throws -> Double? {
    guard let argument = bound[name] else { return nil }
    if case .percentage(let percent) = argument.value, (0...100).contains(percent) {
      return percent / 100
    }
    guard let value = argument.value.asNumber, (0...1).contains(value) else {
      let forms = ["a percentage", "a number from 0 to 1"] + (alternative.map { [$0] } ?? [])
      throw error(
        "`\(name)` must be \(forms.dropLast().joined(separator: ", ")), or \(forms.last ?? "")",
        argument)
    }
    return value
  }

  func text(_ name: String) throws -> String? {
    guard let argument = bound[name] else { return nil }
    switch argument.value {
    case .string(let text), .word(let text): return text
    case .integer(let value): return argument.written ?? String(value)
    default: throw error("`\(name)` must be text", argument)
    }
  }

  /// `5`, or `5..10`.
  func lengths(_ name: String) throws -> ClosedRange<Int>? {
    guard let argument = bound[name] else { return nil }
    let range: ClosedRange<Int64>?
    switch argument.value {
    case .integer(let value): range = value...value
    case .range(let low, let high):
      if case .integer(let a) = low.value, case .integer(let b) = high.value, a <= b {
        range = a...b
      } else {
        range = nil
      }
    default: range = nil
    }
    guard let range, range.lowerBound >= 0, range.upperBound <= 1_000_000 else {
      throw error(
        "`\(name)` must be a number of characters from 0 to 1000000, or a range of them", argument)
    }
    return Int(range.lowerBound)...Int(range.upperBound)
  }

  /// Two bounds, given as one range or as two arguments.
  func bounds(_ low: String, _ high: String) -> (low: ArgumentSyntax?, high: ArgumentSyntax?) {
    if let argument = bound[low], case .range(let a, let b) = argument.value { return (a, b) }
    return (bound[low], bound[high])
  }

  // MARK: Values

  /// The choices: the items of one list, or the separate arguments.
  func choices() throws -> [ArgumentSyntax] {
    let names = definition.parameters.map(\.name)
    if let wrong = more.first(where: { $0.name.map { !names.contains($0) } ?? false }) {
      throw error("`\(call.name)` has no argument `\(wrong.name ?? "")`", wrong)
    }
    if more.count == 1, case .list(let items) = more[0].value { return items }
    return more
  }

  /// The generators of the arguments, converted to one kind if possible.
  func generators(_ arguments: [ArgumentSyntax]) throws -> [any Generator] {
    let generators = try arguments.enumerated().map { number, argument in
      try values.generator(for: argument, number: number)
    }
    let kinds = Set(generators.map(\.profile.kind)).subtracting([.null])
    guard kinds.count > 1 else { return generators }
    let target = Self.commonKind(kinds)
    return try generators.enumerated().map { number, generator in
      try Conversion.generator(generator, to: target, at: arguments[number].span)
    }
  }

  /// The kind that can hold all values.
  private static func commonKind(_ kinds: Set<ValueKind>) -> ValueKind {
    let scales = kinds.compactMap { if case .decimal(let scale) = $0 { scale } else { nil } }
    let numbers = kinds.allSatisfy {
      switch $0 {
      case .integer, .double, .decimal: true
      default: false
      }
    }
    if kinds.contains(.json) { return .json }
    guard numbers else { return .text }
    if kinds.contains(.double) { return .double }
    return .decimal(scale: scales.max() ?? 0)
  }
}
