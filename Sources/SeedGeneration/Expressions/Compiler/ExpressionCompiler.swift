public import SeedSyntax
public import SeedFormat
import SeedSchema

/// Compiles expressions to generators that compute whole columns, with all types known in advance.
///
/// ```swift
/// let compiled = try ExpressionCompiler.compile(expression, in: scope)
/// let column = try compiled.generator.fill(.range(0..<4096), in: frame)
/// ```
///
/// Each method throws a `Diagnostic` for an error in the expression, or an error of the scope.
public struct ExpressionCompiler {
  let scope: any ValueScope
  /// How many generators were called so far.
  var generators = 0

  init(scope: any ValueScope) { self.scope = scope }

  /// Compiles an expression.
  ///
  /// - Throws: `Diagnostic` for an error in the expression, or an error of the scope.
  public static func compile(
    _ expression: ExpressionSyntax, in scope: any ValueScope
  ) throws -> CompiledExpression {
    var compiler = ExpressionCompiler(scope: scope)
    return finished(try compiler.typed(expression), expression.dependencies)
  }

  /// Compiles a template; a lone `{…}` keeps its type.
  ///
  /// - Throws: `Diagnostic` for an error in the expression, or an error of the scope.
  public static func compile(
    template parts: [TemplatePart], at span: SourceSpan, in scope: any ValueScope
  ) throws -> CompiledExpression {
    var compiler = ExpressionCompiler(scope: scope)
    var names = ExpressionDependencies()
    names.insert(parts)
    return finished(try compiler.typed(parts, span), names)
  }

  /// Compiles an argument of a generator: a number, a text, `now`, a duration such as `-30d`, a
  /// dotted name, a `{…}` or a call.
  ///
  /// - Returns: `nil` if the argument isn't a single value, or is a word that only the generator
  ///   understands.
  /// - Throws: `Diagnostic` for an error in the expression, or an error of the scope.
  public static func compile(
    argument: ArgumentSyntax, in scope: any ValueScope
  ) throws -> CompiledExpression? {
    var compiler = ExpressionCompiler(scope: scope)
    let span = argument.span
    let typed: TypedNode
    switch argument.value {
    case .integer(let value): typed = try compiler.typed(.integer(value, span))
    case .number(let text): typed = try compiler.typed(.number(text, span))
    case .string(let text): typed = .text(text, span)
    case .template(let parts): typed = try compiler.typed(parts, span)
    case .call(let call): typed = try compiler.typed(.generator(call))
    case .word(let word):
      if let path = ExpressionDependencies.path(ofWord: word) {
        typed = try compiler.typed(.path(path, span))
      } else if word == "now" {
        typed = try compiler.typed(.path(["now"], span))
      } else if let expression = try? ValueParser.parseExpression(word, at: span),
        case .duration = expression
      {
        typed = try compiler.typed(expression)
      } else {
        return nil
      }
    case .percentage, .range, .list: return nil
    }
    var names = ExpressionDependencies()
    names.insert(CallSyntax(name: "", arguments: [argument], nameSpan: span, span: span))
    return finished(typed, names)
  }

  private static func finished(
    _ typed: TypedNode, _ dependencies: ExpressionDependencies
  ) -> CompiledExpression {
    let generator: any Generator =
      if let value = typed.constant {
        ConstantGenerator(value, kind: typed.kind)
      } else if let call = typed.node as? GeneratorNode {
        call.generator
      } else {
        ExpressionGenerator(profile: typed.profile, root: typed.node)
      }
    return CompiledExpression(
      generator: generator, dependencies: dependencies, isDuration: typed.isDuration,
      constant: typed.constant?.sqlValue(at: 0))
  }

  /// Types an expression.
  mutating func typed(_ expression: ExpressionSyntax) throws -> TypedNode {
    switch expression {
    case .integer(let value, let span):
      return .constant(Column(.integers([value])), .integer, span)
    case .number(let text, let span): return try number(text, span)
    case .string(let text, let span): return .text(text, span)
    case .boolean(let value, let span):
      return .constant(Column(.booleans([value])), .boolean, span)
    case .null(let span): return .constant(.nulls(1, of: .null), .null, span)
    case .duration(let microseconds, let span):
      return .constant(Column(.integers([microseconds])), .integer, span, isDuration: true)
    case .path(let names, let span): return try name(names, span)
    case .unary(.minus, let operand, let span): return try negated(try typed(operand), span)
    case .unary(.not, let operand, let span):
      let operand = try condition(try typed(operand))
      return try TypedNode(
        node: NotNode(operand: operand.node),
        profile: ValueProfile(.boolean, isNullable: operand.profile.isNullable), span: span
      ).folded([operand])
    case .binary(let symbol, let left, let right, let span):
      return try binary(symbol, try typed(left), try typed(right), span)
    case .function(let function, let arguments, let span):
      if let total = try total(function, arguments, span) { return total }
      return try call(function, try arguments.map { try typed($0) }, span)
    case .generator(let call):
      let generator = try scope.generator(for: call, number: generators)
      generators += 1
      return TypedNode(
        node: GeneratorNode(generator: generator), profile: generator.profile, span: call.span)
    }
  }

  private func number(_ text: String, _ span: SourceSpan) throws -> TypedNode {
    if let (value, scale) = DecimalArithmetic.parse(text) {
      return .constant(Column(.decimals([value], scale: scale)), .decimal(scale: scale), span)
    }
    guard let value = Double(text), value.isFinite else {
      throw Diagnostic("`\(text.prefix(40))` is too large for a number", at: span)
    }
    return .constant(Column(.doubles([value])), .double, span)
  }
}
