import SeedORM
import Testing

/// The examples of doc comments run on both databases.
@Suite struct ExampleTests {
  @Test(arguments: TestDatabase.available) func everyExampleRuns(_ kind: TestDatabase) async throws
  {
    for example in [SeederExamples.seed, SeederExamples.choose] {
      try await kind.withDatabase { db in
        try await db.createTables(SeederExamples.User.self, SeederExamples.Post.self)
        try await example(db)
      }
    }
  }
}
