import SeedDatabase
import SeedKit
import SeedPlanning
import SeedSchema
import Testing

/// The examples of doc comments run, if they need no server or file of their own.
@Suite struct ExampleTests {
  private static let project = Project.of(
    """
    factory: user
    table: users
    fields:
      id: { type: integer, primary_key: true }
      email: { type: string, unique: true }
    ---
    factory: order
    table: orders
    fields:
      id: { type: integer, primary_key: true }
      user_id: { type: integer, references: users.id }
    ---
    scenario: shop
    steps:
      - truncate: all
      - create: user
        count: 3
      - create: order
        count: 3
    """)

  @Test(arguments: TestDatabase.available) func runs(_ kind: TestDatabase) async throws {
    let monitor = QueryMonitor()
    try await kind.withConnection(monitor: monitor) { connection in
      try await RunExamples.run(Self.project, on: connection, monitor)
      try await connection.begin()
      try await RunExamples.suspend(TableName("users"), on: connection, RunControl())
      try await connection.commit()
    }
    #expect(RunExamples.cancel().isCancelled)
  }

  @Test func reports() throws {
    try ReportExamples.export(Self.project, to: [:])
    try ReportExamples.sample(of: Self.project)
  }

  @Test func checks() throws {
    try SnapshotExamples.check([:])
    #expect(try SnapshotExamples.schemas().count == 3)
  }
}
