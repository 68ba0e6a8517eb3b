import SeedORM
import Foundation
import Testing

@Suite struct MigrationSnippetTests {
  @Test(arguments: ["docs/migrations.md", "docs/changes.md", "docs/hints.md"])
  func everySnippetIsCompiled(_ name: String) throws {
    let file = "Tests/SeedMigrationTests/Documentation/MigrationSnippets.swift"
    let missing = try SnippetFile([file]).missing(of: try MarkdownPage(name))
    #expect(missing.isEmpty, "\(missing)")
  }

  @Test(arguments: TestDatabase.available) func everySnippetRuns(_ kind: TestDatabase) async throws
  {
    try await kind.withDatabase { try await MigrationSnippets.runMigrations($0) }
    try await kind.withDatabase { try await MigrationSnippets.runChanges($0) }
  }
}
