import SeedORM
import Foundation
import Testing

/// The articles show only code that compiles and runs: each of their snippets is in a file
/// beside this one.
@Suite struct SnippetTests {
  private static let articles = (try? MarkdownPage.names(in: "Sources/SeedORM/SeedORM.docc")) ?? []

  @Test func thereAreArticles() { #expect(Self.articles.count >= 18) }

  @Test(arguments: articles) func everySnippetIsCompiled(_ name: String) throws {
    let page = try MarkdownPage(name)
    let topic = page.url.deletingPathExtension().lastPathComponent
    guard page.blocks.contains(where: { $0.language == "swift" }) else { return }
    let file =
      "Tests/SeedORMTests/Documentation/\(topic == "SeedORM" ? "Overview" : topic)Snippets.swift"
    let missing = try SnippetFile([file]).missing(of: page)
    for snippet in missing {
      Issue.record("\(name) shows what its snippets file does not have:\n\(snippet)")
    }
  }

  @Test(arguments: TestDatabase.available)
  func everySnippetRuns(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in try await ModelsSnippets.run(db) }
    let snippets: [(Database) async throws -> Void] = [
      CachingSnippets.run, ErrorsSnippets.run, FiltersSnippets.run, HealthAndPoolSnippets.run,
      MonitoringSnippets.run, PaginationSnippets.run, RawSQLSnippets.run, RelationsSnippets.run,
      OverviewSnippets.run, ReplicasSnippets.run, TimestampsSnippets.run, TransactionsSnippets.run,
      WritingSnippets.run,
    ]
    for run in snippets { try await kind.withModels { db in try await run(db) } }
    try await kind.withModels { db in
      try await User(id: 1, username: "ann", age: 30).create(in: db)
      try await QueriesSnippets.run(db)
    }
    try await kind.withModels { db in
      try await db.createTables(SoftDeleteSnippets.Note.self)
      try await SoftDeleteSnippets.run(db)
      try await db.createTables(
        ConstraintsSnippets.Booking.self, ConstraintsSnippets.Breakfast.self)
      try await db.createTables(
        HooksAndValidationSnippets.Event.self, HooksAndValidationSnippets.Account.self)
      let account = try await HooksAndValidationSnippets.Account(email: "A@B").create(in: db)
      #expect(account.email == "a@b")
    }
  }
}
