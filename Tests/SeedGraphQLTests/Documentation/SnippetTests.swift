import SeedORM
import Testing

/// The pages show only code that compiles and runs.
@Suite struct SnippetTests {
  private static let pages =
    ["docs/graphql.md"]
    + ((try? MarkdownPage.names(in: "Sources/SeedGraphQL/SeedGraphQL.docc")) ?? [])

  @Test(arguments: pages) func everySnippetIsCompiled(_ name: String) throws {
    let page = try MarkdownPage(name)
    let missing = try SnippetFile(["Tests/SeedGraphQLTests/Documentation/Snippets.swift"])
      .missing(of: page)
    #expect(missing == [])
  }

  @Test(arguments: TestDatabase.available) func snippetsRun(_ kind: TestDatabase) async throws {
    #expect(Self.pages.count >= 7)
    try await kind.withExample { db in try await Snippets.run(db) }
  }
}
