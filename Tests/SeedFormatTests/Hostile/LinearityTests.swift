@testable import SeedFormat
import Testing

/// Reading is linear in the file's length: counted in bytes, not in seconds.
///
/// The parser reads every byte once; what it looks at again is counted.
@Suite struct LinearityTests {
  private static let units: [String] = [
    "é: ü\n", "- é\n", "é, ", "[é], ", "{é: ü}, ", "é\n\n", "\"é\" ", "é: [ü, \"ö\"] \n",
    "- - é: ü\n    ö: ä\n",
    "&é ", "- &a é\n- *a\n", "é: |\n  ü\n", "é: @ü\n", "'é\n", "[é\n", "é #ü\n", " é\n",
  ]

  @Test(arguments: units)
  func rereadBytes(_ unit: String) throws {
    for prefix in ["", "[", "a: ", "{a: \"", "- [\n"] {
      let count = 5_000
      let file = SourceFile(
        name: "f", text: prefix + String(repeating: unit, count: count))
      let text = try #require(SourceText.read(file, limits: .default).text)
      var parser = Parser(text, name: "f", limits: .default)
      _ = parser.parseStream()
      #expect(parser.countedBytes <= 4 * text.count + 4_096, "\(prefix)\(unit)")
    }
  }
}
