import Foundation
import Testing

/// The README and the pages show no Swift that doesn't compile: what they show is in a file of
/// these tests.
@Suite struct SnippetTests {
  private static let files = [
    "README.md": [
      "Tests/SeedTestingTests/Documentation/ReadmeSnippets.swift",
      "Tests/SeedTestingTests/Documentation/TestingSnippets.swift",
    ],
    "docs/testing.md": [
      "Tests/SeedTestingTests/Documentation/TestingSnippets.swift",
      "Tests/SeedXCTestTests/Documentation/TestingSnippets.swift",
    ],
    "docs/migrations.md": ["Tests/SeedMigrationTests/Documentation/MigrationSnippets.swift"],
    "docs/changes.md": ["Tests/SeedMigrationTests/Documentation/MigrationSnippets.swift"],
    "docs/hints.md": ["Tests/SeedMigrationTests/Documentation/MigrationSnippets.swift"],
    "docs/graphql.md": ["Tests/SeedGraphQLTests/Documentation/Snippets.swift"],
    "docs/guide.md": ["Tests/SeedModelsTests/Documentation/GuideSnippets.swift"],
    // `Examples/Web/test` compiles these.
    "docs/web.md": ["App", "GraphQL", "Observers", "Requests", "User", "Users"].map {
      "Examples/Web/Sources/App/\($0).swift"
    },
    "Sources/SeedFormat/SeedFormat.docc/SeedFormat.md": [
      "Tests/SeedTestingTests/Documentation/CatalogSnippets.swift"
    ],
    "Sources/SeedGeneration/SeedGeneration.docc/SeedGeneration.md": [
      "Tests/SeedTestingTests/Documentation/CatalogSnippets.swift"
    ],
    "Sources/SeedKit/SeedKit.docc/SeedKit.md": [
      "Tests/SeedTestingTests/Documentation/ReadmeSnippets.swift"
    ],
    "Sources/SeedInference/SeedInference.docc/SeedInference.md": [
      "Tests/SeedTestingTests/Documentation/CatalogSnippets.swift"
    ],
    "Sources/SeedModels/SeedModels.docc/SeedModels.md": [
      "Tests/SeedModelsTests/Documentation/GuideSnippets.swift"
    ],
    "Sources/SeedXCTest/SeedXCTest.docc/SeedXCTest.md": [
      "Tests/SeedXCTestTests/Documentation/TestingSnippets.swift"
    ],
    "Sources/SeedTesting/SeedTesting.docc/SeedTesting.md": [
      "Tests/SeedTestingTests/Documentation/TestingSnippets.swift"
    ],
  ]

  private static let catalogs = files.keys.filter { $0.hasPrefix("Sources/") }.sorted()

  @Test(arguments: try ["README.md"] + MarkdownPage.names(in: "docs") + catalogs)
  func everySnippetIsCompiled(_ name: String) throws {
    let page = try MarkdownPage(name)
    let missing = try SnippetFile(Self.files[name] ?? []).missing(of: page)
    for snippet in missing { Issue.record("\(name) shows what no test compiles:\n\(snippet)") }
  }

  @Test func aSnippetThatIsNotCompiledIsFound() throws {
    let page = try MarkdownPage("README.md")
    #expect(page.blocks.filter { $0.language == "swift" }.count >= 3)
    let missing = try SnippetFile([]).missing(of: page)
    #expect(missing.count >= 6)
  }
}
