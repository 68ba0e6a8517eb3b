import SeedFormat
import Testing

/// Every node knows its position.
@Suite struct SpanTests {
  private func root(_ text: String) throws -> Node {
    let (documents, diagnostics) = DocumentParser.parse(SourceFile(name: "f", text: text))
    try #require(diagnostics.isEmpty)
    return try #require(documents.first).root
  }

  private func place(_ span: SourceSpan?) -> String {
    span.map { "\($0.line):\($0.column)+\($0.length)" } ?? "nowhere"
  }

  private func value(_ node: Node, _ key: String) throws -> Node {
    guard case .mapping(let mapping) = node.content else { throw NotThere() }
    return try #require(mapping[key])
  }

  private struct NotThere: Error {}

  @Test func places() throws {
    let text = """
      # comment
      é: &x value one  # comment
      "k 2": [a, {b: c}]
      list:
        - 'two
          lines'
        - |
          text
      none:
      alias: *x

      """
    let root = try root(text)
    #expect(place(root.span) == "2:1+1")
    #expect(place(try value(root, "é").span) == "2:7+9")
    #expect(place(try value(root, "k 2").span) == "3:8+11")
    #expect(place(try value(root, "none").span) == "9:6+1")
    #expect(place(try value(root, "alias").span) == "2:7+9")
    guard case .mapping(let mapping) = root.content else { throw NotThere() }
    #expect(
      mapping.entries.map { place($0.keySpan) } == ["2:1+1", "3:1+5", "4:1+4", "9:1+4", "10:1+5"])
    guard case .sequence(let items) = try value(root, "list").content else { throw NotThere() }
    #expect(items.map { place($0.span) } == ["5:5+4", "7:5+1"])
    guard case .sequence(let flow) = try value(root, "k 2").content else { throw NotThere() }
    #expect(flow.map { place($0.span) } == ["3:9+1", "3:12+6"])
  }

  @Test func placesInsideAScalar() throws {
    let node = try root("é: random_int(18)")
    let plain = try value(node, "é")
    #expect(place(plain.span(at: 11, length: 2)) == "1:15+2")
    #expect(place(plain.span(at: 14, length: 9)) == "1:18+1")
    #expect(place(plain.span(at: 99, length: 1)) == "1:18+1")
    #expect(place(plain.span(at: -5, length: 99)) == "1:4+14")
    #expect(place(try value(root("a: \"{x}@y\""), "a").span(at: 1, length: 1)) == "1:6+1")
    #expect(place(try value(root("a: 'x y'"), "a").span(at: 2, length: 1)) == "1:7+1")
    // The text of escapes, folded lines and blocks differs from the file's.
    #expect(place(try value(root("a: 'it''s'"), "a").span(at: 4, length: 1)) == "1:4+7")
    #expect(place(try value(root("a: b\n c"), "a").span(at: 2, length: 1)) == "1:4+1")
    #expect(place(try value(root("a: |\n  b\n"), "a").span(at: 0, length: 1)) == "1:4+1")
    #expect(place(try root("[a]").span(at: 1, length: 1)) == "1:1+3")
  }
}
