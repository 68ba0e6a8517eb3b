import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema
import Testing

/// The examples of doc comments run.
@Suite struct ExampleTests {
  @Test func values() throws {
    #expect(try GenerationExamples.constant(at: nil).profile.kind == .integer)
    let document = DocumentParser.parse(SourceFile(name: "a.yaml", text: "random_email()"))
    let node = try #require(document.documents.first?.root)
    guard case .call(let call) = GenerationExamples.parse(node) else {
      Issue.record("no call")
      return
    }
    #expect(call.name == "random_email")
  }

  @Test func expressions() throws {
    let frame = TestFrame(rows: .range(0..<4096))
    frame.add("a", .integer, .integers(Array(0..<4096)))
    let expression = try ValueParser.parseExpression(WrittenValue.node("a + 1"))
    let column = try GenerationExamples.compile(expression, for: frame)
    #expect(column.count == 4096)
  }
}
