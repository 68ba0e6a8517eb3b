import SeedORM
import Testing

@Suite struct MigrationExampleTests {
  @Test(arguments: TestDatabase.available) func everyExampleRuns(_ kind: TestDatabase) async throws
  {
    try await kind.withDatabase { try await MigrationExamples.migrate($0) }
    try await kind.withDatabase { try await MigrationExamples.compare($0) }
  }
}
