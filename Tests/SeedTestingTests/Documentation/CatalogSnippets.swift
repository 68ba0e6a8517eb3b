import SeedFormat
import SeedGeneration

/// What the first pages of the modules' documentation show.
enum CatalogSnippets {
  static func parse() -> Int {
    let (documents, diagnostics) = DocumentParser.parse(
      SourceFile(name: "a.yaml", text: "a: [1, 2]"))
    return documents.count + diagnostics.count
  }

  static func list() {
    for definition in GeneratorRegistry.definitions { print(definition.name, definition.example) }
  }
}
