import SeedDatabase
import SeedORM
import Testing

/// The examples of doc comments run, if they need no server or file of their own.
@Suite struct ExampleTests {
  private static let schema = """
    CREATE TABLE users (
      id integer, name text, age integer, role text, email text UNIQUE);
    CREATE TABLE carts (id integer PRIMARY KEY, user_id integer, total integer);
    INSERT INTO users (id, email) VALUES (1, 'ann@example.com'), (2, 'bob@example.com');
    """

  @Test(arguments: TestDatabase.available)
  func connectionsRun(_ kind: TestDatabase) async throws {
    try await kind.withConnection { connection in
      try await connection.executeScript(Self.schema)
      try await ConnectionExamples.run(connection)
    }
  }

  @Test(arguments: TestDatabase.available)
  func monitorsRun(_ kind: TestDatabase) async throws {
    let monitor = QueryMonitor(observers: [MonitorExamples.Timeline()])
    try await kind.withDatabase(monitor: monitor) { db in
      try await db.executeScript(Self.schema)
      try await MonitorExamples.track(db)
    }
  }

  @Test func valuesAreAsShown() throws {
    try ConnectionExamples.statements()
    try ConnectionExamples.urls()
    ConnectionExamples.day()
  }
}
