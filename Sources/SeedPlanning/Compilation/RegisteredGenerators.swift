import SeedFormat
import SeedGeneration
import SeedPredicates
package import SeedSchema
import SeedSyntax

/// The generators of `GeneratorRegistry`, as candidates need to know them.
package struct RegisteredGenerators: KnownGenerators {
  package init() {}

  package func isPartOfRecord(_ generator: String) -> Bool {
    guard let definition = GeneratorRegistry[generator] else { return false }
    return definition.usesRecords && definition.parameters.contains { $0.name == "of" }
  }

  package var lifecycleStarts: [String] { LifecycleArguments.creations }

  package func samples(
    of value: String, for field: FieldSchema, isUnique: Bool, now: Timestamp, count: Int64
  ) -> [String]? {
    guard let syntax = ValueText(value).syntax else { return nil }
    var context = GeneratorContext(
      key: ColumnKey(seed: 0, table: "", column: field.name), field: field, isUnique: isUnique,
      rowCount: count, now: now)
    context.field?.defaultValue = nil
    let scope = SampleScope(context: context)
    do {
      let generator: any Generator
      switch syntax {
      case .call(let call):
        generator = try GeneratorRegistry.generator(for: call, context: context, values: scope)
      case .template(let parts, let span):
        generator = try ExpressionCompiler.compile(template: parts, at: span, in: scope).generator
      default: return nil
      }
      let rows = RowSelection.range(0..<count)
      let column = try generator.fill(rows, in: EmptyFrame(rows))
      return (0..<column.count).compactMap { column.sqlValue(at: $0).text }
    } catch {
      return nil
    }
  }
}

/// Compiles values that read no column.
private struct SampleScope: ArgumentValues, ValueScope {
  let context: GeneratorContext

  var now: Timestamp { context.now }
  var columnNames: [String] { [] }
  var relationNames: [String] { [] }
  var parameterNames: [String] { [] }

  func profile(ofColumn name: String) throws -> ValueProfile? { nil }
  func relation(_ name: String) throws -> RelatedScope? { nil }
  func literal(ofParameter name: String) -> ParameterLiteral? { nil }
  var key: ColumnKey { context.key }

  func values(ofColumn name: String) -> any ArgumentValues {
    var other = context
    other.key = context.key.derived(name)
    return SampleScope(context: other)
  }

  func generator(for call: CallSyntax, number: Int) throws -> any Generator {
    let inner = nested(context.key.derived("call").derived(Int64(number)), field: nil)
    return try GeneratorRegistry.generator(for: call, context: inner.context, values: inner)
  }

  func generator(for argument: ArgumentSyntax, number: Int) throws -> any Generator {
    let inner = nested(
      context.key.derived("part").derived(Int64(number)), field: context.field)
    switch argument.value {
    case .string(let text), .number(let text): return ConstantGenerator(text: text)
    case .integer(let value): return ConstantGenerator(text: String(value))
    case .word(let word): return ConstantGenerator(text: word)
    case .call(let call):
      return try GeneratorRegistry.generator(for: call, context: inner.context, values: inner)
    case .template(let parts):
      return try ExpressionCompiler.compile(template: parts, at: argument.span, in: inner).generator
    case .percentage, .range, .list:
      throw Diagnostic("expected a value", at: argument.span)
    }
  }

  func expression(
    _ argument: ArgumentSyntax, as parameter: String
  ) throws -> CompiledExpression? {
    try ExpressionCompiler.compile(
      argument: argument,
      in: nested(context.key.derived("argument").derived(parameter), field: nil))
  }

  private func nested(_ key: ColumnKey, field: FieldSchema?) -> SampleScope {
    var inner = context
    inner.key = key
    inner.isUnique = false
    inner.field = field
    return SampleScope(context: inner)
  }
}

/// Rows without columns.
private final class EmptyFrame: RowFrame {
  let rows: RowSelection

  init(_ rows: RowSelection) { self.rows = rows }

  func column(_ name: String) throws -> Column {
    throw GenerationError("there is no column `\(name)`")
  }

  func related(_ name: String) throws -> RelatedRows {
    throw GenerationError("there is no relation `\(name)`")
  }
}
