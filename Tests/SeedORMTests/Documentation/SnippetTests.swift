import Foundation
import SeedORM
import Testing

/// The articles show nothing that doesn't compile and run: each of their snippets stands in a file
/// beside this one.
@Suite struct SnippetTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  private static let catalogue = folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources/SeedORM/SeedORM.docc")

  private static func articles() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: catalogue, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "md" }
  }

  /// Code without blanks and line ends, which a formatter may set in another way.
  private static func code(_ text: some StringProtocol) -> String {
    String(text.filter { !$0.isWhitespace })
  }

  @Test func everySnippetIsCompiled() throws {
    let articles = try Self.articles()
    #expect(articles.count >= 18)
    for article in articles {
      let text = try String(contentsOf: article, encoding: .utf8)
      let snippets = text.components(separatedBy: "```swift\n").dropFirst()
        .map { $0.components(separatedBy: "```")[0] }
      guard !snippets.isEmpty else { continue }
      let name = article.deletingPathExtension().lastPathComponent
      let file = Self.folder
        .appendingPathComponent((name == "SeedORM" ? "Overview" : name) + "Snippets.swift")
      let compiled = Self.code(try String(contentsOf: file, encoding: .utf8))
      for snippet in snippets {
        #expect(
          compiled.contains(Self.code(snippet)),
          "\(name).md shows what its snippets file does not have:\n\(snippet)")
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func everySnippetRuns(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in try await ModelsSnippets.run(db) }
    let snippets: [(Database) async throws -> Void] = [
      CachingSnippets.run, ErrorsSnippets.run, FiltersSnippets.run, HealthAndPoolSnippets.run,
      MonitoringSnippets.run, PaginationSnippets.run, RawSQLSnippets.run, RelationsSnippets.run,
      OverviewSnippets.run, TimestampsSnippets.run, TransactionsSnippets.run, WritingSnippets.run,
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
