import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema
import Testing

/// The examples of doc comments.
enum GenerationExamples {
  static func constant(at span: SourceSpan?) throws -> ConstantGenerator {
    let generator = try Conversion.constant("18", of: .integer(), at: span)
    return generator
  }

  static func compile(_ expression: ExpressionSyntax, for frame: TestFrame) throws -> Column {
    let scope = frame
    let compiled = try ExpressionCompiler.compile(expression, in: scope)
    let column = try compiled.generator.fill(.range(0..<4096), in: frame)
    return column
  }

  static func parse(_ node: Node) -> ValueSyntax? {
    let (value, diagnostics) = ValueParser.parse(node)
    #expect(diagnostics.isEmpty)
    return value
  }

  struct Constellation: CustomGenerator {
    let name = "constellation"
    let summary = "A constellation, and how many of its stars one sees"
    let parameters = [CustomParameter("stars", "how many; 7", default: .integer(7))]
    let kind = ValueKind.text

    func value(_ row: inout CustomRow) throws -> SQLValue {
      let names = ["Lyra", "Orion", "Draco"]
      let stars = row["stars"]?.integerValue ?? 7
      return .text("\(names[row.random(below: names.count)]) (\(stars))")
    }
  }

  /// Not called: `CustomGeneratorTests` registers another generator of this name.
  static func register() throws {
    try GeneratorRegistry.register(Constellation())
  }
}
