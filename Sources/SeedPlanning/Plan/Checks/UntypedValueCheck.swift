import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema

/// Finds errors in values that don't depend on column types: unknown generators and functions,
/// wrong arguments, impossible expressions.
///
/// For tables that only a database knows. Names of columns and relations may be the database's, so
/// they are accepted; the other parts of an expression are checked anyway.
final class UntypedValueCheck {
  /// Thrown if the result depends on the database.
  struct Undecided: Error {}

  let now: Timestamp
  private let parameters: [String: ValueSyntax]
  private(set) var bag = DiagnosticBag()
  private let folder: DataFolder?
  let key = ColumnKey(seed: 0, table: "", column: "")

  init(parameters: [FactoryDefinition.Value], now: Timestamp, folder: DataFolder?) {
    self.now = now
    self.folder = folder
    self.parameters = Dictionary(
      parameters.map { ($0.column, $0.syntax) }, uniquingKeysWith: { $1 })
  }

  /// Checks the value of a column or a parameter.
  func check(_ value: ValueSyntax) {
    switch value {
    case .literal, .null: break
    case .call(let call):
      let errors = bag.all.count
      if ReferenceSyntax(value, bag: &bag) == nil, bag.all.count == errors { check(call) }
    case .template(let parts, let span):
      guard case .expression(let only)? = parts.first, parts.count == 1 else { return check(parts) }
      let isDecided = decide {
        guard try ExpressionCompiler.compile(only, in: self).isDuration else { return }
        throw Diagnostic("a duration can't be stored in a column", at: span)
      }
      if !isDecided { check(parts) }
    case .sequence(let items, _): items.forEach(check)
    case .mapping(let entries, _): entries.forEach { check($0.value) }
    case .listed(let listed, _): listed.values.forEach(check)
    }
  }

  /// Reports what a compilation throws.
  ///
  /// - Returns: whether its outcome doesn't depend on the database.
  private func decide(_ compile: () throws -> Void) -> Bool {
    do {
      try compile()
    } catch let error as Diagnostic {
      bag.append([error])
    } catch let error as DiagnosticsError {
      bag.append(error.diagnostics)
    } catch {
      return false
    }
    return true
  }

  private func check(_ parts: [TemplatePart]) {
    for case .expression(let expression) in parts { check(expression) }
  }

  private func check(_ call: CallSyntax) {
    // Without arguments, it means the values that the column allows.
    if call.arguments.isEmpty, GeneratorRegistry[call.name]?.isVariadic == true { return }
    let isDecided = decide { _ = try generator(for: call, number: 0) }
    if !isDecided { call.arguments.forEach { check($0.value) } }
  }

  private func check(_ argument: ArgumentValue) {
    switch argument {
    case .integer, .number, .percentage, .string, .word: break
    case .range(let low, let high): [low, high].forEach { check($0.value) }
    case .list(let items): items.forEach { check($0.value) }
    case .call(let call): check(call)
    case .template(let parts): check(parts)
    }
  }

  private func check(_ expression: ExpressionSyntax) {
    let isDecided = decide { _ = try ExpressionCompiler.compile(expression, in: self) }
    if isDecided { return }
    switch expression {
    case .integer, .number, .string, .boolean, .null, .duration, .path: break
    case .unary(_, let operand, _): check(operand)
    case .binary(_, let left, let right, _): [left, right].forEach(check)
    case .function(_, let arguments, _): arguments.forEach(check)
    case .generator(let call): check(call)
    }
  }
}

extension UntypedValueCheck: ValueScope {
  var columnNames: [String] { RowGroupCompilation.positions }
  var relationNames: [String] { [] }
  var parameterNames: [String] { parameters.keys.sorted() }

  func profile(ofColumn name: String) throws -> ValueProfile? {
    if RowGroupCompilation.positions.contains(name) {
      return ValueProfile(.integer, minimum: .integer(1))
    }
    if name == "now" { return nil }
    throw Undecided()
  }

  func relation(_ name: String) throws -> RelatedScope? { throw Undecided() }

  func children(_ name: String, column: String?, at span: SourceSpan) throws -> ChildRows? {
    throw Undecided()
  }

  func literal(ofParameter name: String) -> ParameterLiteral? {
    switch parameters[name] {
    case .literal(let text, _, _)?: .text(text)
    case .null?: .null
    default: nil
    }
  }

  func generator(for call: CallSyntax, number: Int) throws -> any Generator {
    var context = GeneratorContext(key: key, now: now)
    context.files = folder?.opening
    return try GeneratorRegistry.generator(for: call, context: context, values: self)
  }
}

extension UntypedValueCheck: ArgumentValues {
  func values(ofColumn name: String) -> any ArgumentValues { self }

  func generator(for argument: ArgumentSyntax, number: Int) throws -> any Generator {
    switch argument.value {
    case .string(let text), .number(let text): return ConstantGenerator(text: text)
    case .word(let word):
      if word == "null" { return NullGenerator() }
      return try ExpressionCompiler.compile(argument: argument, in: self)?.generator
        ?? ConstantGenerator(text: word)
    case .integer(let value): return ConstantGenerator(integer: value)
    case .call(let call): return try generator(for: call, number: number)
    case .template(let parts):
      return try ExpressionCompiler.compile(template: parts, at: argument.span, in: self).generator
    case .percentage where argument.written != nil:
      return ConstantGenerator(text: argument.written ?? "")
    case .percentage, .range, .list: throw Diagnostic("expected a value", at: argument.span)
    }
  }

  func expression(
    _ argument: ArgumentSyntax, as parameter: String
  ) throws -> CompiledExpression? {
    try ExpressionCompiler.compile(argument: argument, in: self)
  }
}
