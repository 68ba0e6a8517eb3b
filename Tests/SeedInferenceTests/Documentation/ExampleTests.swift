import SeedDatabase
import Testing

/// The examples of doc comments run.
@Suite struct ExampleTests {
  @Test(arguments: TestDatabase.available) func runs(_ kind: TestDatabase) async throws {
    let monitor = QueryMonitor()
    try await kind.withConnection(monitor: monitor) { connection in
      try await connection.executeScript(
        "CREATE TABLE users (id integer PRIMARY KEY, email varchar(80) NOT NULL UNIQUE)")
      try await AutoExamples.fill(connection, monitor)
    }
  }
}
