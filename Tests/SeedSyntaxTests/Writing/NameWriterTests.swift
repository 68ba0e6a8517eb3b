import SeedSyntax
import Testing

@Suite("Names of columns in expressions")
struct NameWriterTests {
  /// The name that an expression in braces consists of.
  private func name(in text: String) -> String? {
    guard case .template(let parts, _)? = ValueText(text).syntax, parts.count == 1,
      case .expression(.path(let names, _)) = parts[0], names.count == 1
    else { return nil }
    return names[0]
  }

  @Test(
    "a name is written exactly if an expression reads it back",
    arguments: [
      "id", "_x", "a1", "Größe", "prénom", "年齢", "имя", "1a", "a b", "a-b", "a.b", "", "now",
      "row", "True", "a$", "e\u{301}t",
    ])
  func writtenNames(_ name: String) {
    let reserved = ["now", "row", "True"]
    let isReadable = self.name(in: "{\(name)}") == name && !reserved.contains(name)
    #expect((NameWriter.inBraces(name) == name) == isReadable)
  }
}
