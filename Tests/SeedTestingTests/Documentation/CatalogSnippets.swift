import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedInference

/// What the first pages of the modules' documentation show.
enum CatalogSnippets {
  static func parse() -> Int {
    let (documents, diagnostics) = DocumentParser.parse(
      SourceFile(name: "a.yaml", text: "a: [1, 2]"))
    return documents.count + diagnostics.count
  }

  static func fill(_ connection: any DatabaseConnection, _ monitor: QueryMonitor) async throws {
    let report = try await AutoRun(connection, monitor: monitor).run(AutoOptions(rows: 1000))
    print(report.seededCount, "of", report.tables.count)
    for table in report.tables where table.rows == 0 { print(table.name) }
  }

  static func list() {
    for definition in GeneratorRegistry.definitions { print(definition.name, definition.example) }
  }
}
