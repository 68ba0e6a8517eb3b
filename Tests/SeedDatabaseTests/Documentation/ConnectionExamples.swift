import SeedDatabase
import SeedORM
import SeedPostgres
import SeedSQLite
import SeedSchema
import Logging
import Testing

/// The examples of the doc comments on connections and statements.
enum ConnectionExamples {
  static func run(_ connection: any DatabaseConnection) async throws {
    let dialect = connection.dialect
    let names = try await connection.values(of: dialect.tableNamesQuery)
    #expect(names.contains { if case .table("users", _, _, _) = $0 { true } else { false } })

    try await connection.begin()
    try await connection.withSavepoint("seedkit_step") {
      _ = try await connection.execute("delete from carts")
    }
    try await connection.commit()

    let sandbox = try await SandboxConnection(over: connection)
    _ = try await sandbox.execute("delete from users")
    try await sandbox.reset()  // all users are back
    #expect(try await sandbox.query("select * from users").count == 2)
    try await connection.rollback()
    await taken("ann@example.com", in: connection)
  }

  private static func taken(_ email: String, in connection: any DatabaseConnection) async {
    await #expect(throws: Never.self) {
      do {
        _ = try await connection.execute("insert into users (email) values (\(email))")
      } catch let error as DatabaseError where error.code == .uniqueViolation {
        print("taken:", error.columns)
      }
    }
  }

  static func statements() throws {
    let statement = try SQLStatement(
      "select * from users where age > :age and role = :role", ["age": 18, "role": "admin"])
    #expect(statement.values == [.integer(18), .text("admin")])
    try literal()
  }

  private static func literal() throws {
    let statement: SQLStatement = "select * from users where age > \(18)"
    #expect(statement.values == [.integer(18)])
  }

  static func urls() throws {
    let url = try DatabaseURL("postgres://ann:secret@localhost/shop")
    print(url)  // postgres://ann:***@localhost/shop
    #expect("\(url)" == "postgres://ann:***@localhost/shop")
  }

  static func day() {
    let day = CivilDate(year: 2025, month: 6, day: 1)
    print(day?.description ?? "no such day")  // 2025-06-01
    #expect(day?.description == "2025-06-01")
  }

  static func open() async throws -> Int {
    let connection = try await DatabaseURL("sqlite:test.db").connect(monitor: QueryMonitor())
    let rows = try await connection.query("select count(*) from users")
    return rows.count
  }

  static func openFile() async throws -> Int {
    let connection = try await SQLiteConnection.open(path: "shop.db")
    let rows = try await connection.query("select name from users where age > \(18)")
    return rows.count
  }

  static func openServer() async throws -> Int {
    let url = try DatabaseURL("postgres://postgres@localhost/shop")
    let connection = try await url.connect()
    let rows = try await connection.query("select * from users where age > \(18)")
    return rows.count
  }

  static func openImage() async throws -> Database {
    let image = try SQLiteImage(contentsOf: "seeded.db")
    let db = try await Database.open(image)  // a copy of its own, gone when it is closed
    return db
  }

  static func load(
    _ posts: any BatchSource, by request: LoadRequest, into connection: any DatabaseConnection
  ) async throws {
    let rebuild = try await connection.rebuild(of: [TableName("posts")])
    for sql in rebuild.removal { _ = try await connection.execute(SQLStatement(sql: sql)) }
    _ = try await connection.load(request, from: posts)
    for sql in rebuild.creation { _ = try await connection.execute(SQLStatement(sql: sql)) }
  }
}
