import SeedGraphQL
import Testing

/// The examples of doc comments run.
@Suite struct ExampleTests {
  @Test(arguments: TestDatabase.available) func requests(_ kind: TestDatabase) async throws {
    try await kind.withExample { db in try await SchemaExamples.execute(db) }
  }

  @Test func schemas() throws {
    #expect(try SchemaExamples.hide().limits == GraphQLLimits())
    #expect(try SchemaExamples.limit().limits.maximumDepth == 8)
  }
}
