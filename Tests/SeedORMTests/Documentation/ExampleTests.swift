import SeedORM
import Foundation
import Testing

/// The examples of doc comments run on both databases.
@Suite struct ExampleTests {
  private static let examples: [(name: String, run: @Sendable (Database) async throws -> Void)] = [
    ("cache", Shop.cache), ("changes", Shop.changes), ("contexts", Shop.contexts),
    ("creation", Shop.creation), ("documents", Shop.documents), ("errors", Shop.errors),
    ("filters", Shop.filters), ("health", Shop.health), ("joins", Shop.joins), ("keys", Shop.keys),
    ("pages", Shop.pages), ("plans", Shop.plans), ("queries", Shop.queries),
    ("relations", Shop.relations),
    ("selections", Shop.selections), ("statements", Shop.statements),
    ("transactions", Shop.transactions), ("trees", Shop.trees), ("updates", Shop.updates),
    ("wrappers", Shop.wrappers),
  ]

  @Test(arguments: TestDatabase.available, examples.map(\.name))
  func theExampleRuns(_ kind: TestDatabase, _ name: String) async throws {
    let example = try #require(Self.examples.first { $0.name == name })
    try await kind.withModels { db in
      try await Shop.fill(db)
      try await example.run(db)
    }
  }
}
