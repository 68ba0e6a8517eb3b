import SeedFormat
import Testing

@Suite struct JSONRenderingTests {
  private func json(_ text: String, isPretty: Bool = false) throws -> String {
    let (documents, _) = DocumentParser.parse(SourceFile(name: "f", text: text))
    return JSONRendering.render(try #require(documents.first).root, isPretty: isPretty)
  }

  @Test(arguments: [
    ("{b: 1, a: [x, '1', ~, true]}", "{\"b\":1,\"a\":[\"x\",\"1\",null,true]}"),
    (
      "[9223372036854775807, 123456789012345678901234567890]",
      "[9223372036854775807,123456789012345678901234567890]"
    ),
    (
      "[2.50, .5, 1., +1, -007, 1.0E+05, 0.1234567890123456789, 1e999]",
      "[2.50,0.5,1,1,-7,1.0e+05,0.1234567890123456789,1e999]"
    ),
    (
      "[0x1F, 0o17, .inf, .nan, 0x10000000000000000]",
      "[31,15,\".inf\",\".nan\",\"0x10000000000000000\"]"
    ),
    ("\"\\\"\\\\\\n\\t\\r\\0\\e é\u{1F600}\"", "\"\\\"\\\\\\n\\t\\r\\u0000\\u001b é\u{1F600}\""),
    ("[[], {}]", "[[],{}]"),
  ])
  func compact(_ text: String, _ expected: String) throws {
    #expect(try json(text) == expected)
  }

  @Test func pretty() throws {
    #expect(
      try json("a: [1, {b: ~}]\nc: []\n", isPretty: true) == """
        {
          "a": [
            1,
            {
              "b": null
            }
          ],
          "c": []
        }
        """)
  }
}
