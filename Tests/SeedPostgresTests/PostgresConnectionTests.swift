import SeedDatabase
import SeedORM
import SeedSchema
import Foundation
import Logging
import Testing

@Suite(.enabled(if: TestDatabase.postgresURL != nil))
struct PostgresConnectionTests {
  @Test func theSessionIsInUTCAndNamed() async throws {
    try await TestDatabase.postgres.withConnection { db in
      let rows = try await db.query(
        """
        select current_setting('TimeZone'), current_setting('client_encoding'),
          current_setting('application_name')
        """)
      #expect(rows.first?.values == [.text("UTC"), .text("UTF8"), .text("seedkit")])
    }
  }

  @Test func severalStatementsAreNotOne() async throws {
    try await TestDatabase.postgres.withConnection { db in
      let error = await #expect(throws: DatabaseError.self) {
        try await db.execute("create table a (); create table b ()")
      }
      #expect(error?.code == .syntax)
    }
  }

  @Test func errorsNameTheConstraintAndHoldNoValues() async throws {
    try await TestDatabase.postgres.withConnection { db in
      try await db.executeScript(
        """
        create table users (
          id int primary key, email text constraint users_email_once unique, age smallint not null
            check (age > 0));
        insert into users values (1, 'secret@example.com', 5)
        """)
      let unique = await #expect(throws: DatabaseError.self) {
        try await db.execute("insert into users values (2, \("secret@example.com"), 5)")
      }
      #expect(unique?.code == .uniqueViolation)
      #expect(unique?.constraint == "users_email_once")
      #expect(unique?.table == "users")
      #expect(unique?.columns == ["email"])
      #expect(unique?.sqlState == "23505")
      #expect(unique?.description.contains("secret") == false)
      let notNull = await #expect(throws: DatabaseError.self) {
        try await db.execute("insert into users values (2, 'x', null)")
      }
      #expect(notNull?.code == .notNullViolation && notNull?.columns == ["age"])
      let check = await #expect(throws: DatabaseError.self) {
        try await db.execute("insert into users values (2, 'x', -1)")
      }
      #expect(check?.code == .checkViolation && check?.constraint == "users_age_check")
      let value = await #expect(throws: DatabaseError.self) {
        try await db.execute("insert into users values (\("secret"), 'x', 1)")
      }
      #expect(value?.code == .invalidValue)
      #expect(value?.description.contains("secret") == false)
      #expect(value?.detail?.contains("secret") == true)
      let table = await #expect(throws: DatabaseError.self) {
        try await db.query("select * from nope")
      }
      #expect(table?.code == .undefinedTable)
    }
  }

  @Test func aFailedTransactionCanBeRolledBackButNotCommitted() async throws {
    try await TestDatabase.postgres.withConnection { db in
      _ = try await db.execute("create table t (id int)")
      try await db.begin()
      _ = try await db.execute("insert into t values (1)")
      await #expect(throws: DatabaseError.self) { try await db.execute("select 1 / 0") }
      #expect(await db.isInTransaction)
      await #expect(throws: DatabaseError.self) { try await db.commit() }
      #expect(await !db.isInTransaction)
      try await db.begin()
      _ = try await db.execute("insert into t values (1)")
      await #expect(throws: DatabaseError.self) { try await db.execute("select 1 / 0") }
      try await db.rollback()
      try await db.rollback()
      #expect(try await db.query("select * from t").isEmpty)
    }
  }

  @Test func bulkTransactionsDeferWhatIsDeferrable() async throws {
    try await TestDatabase.postgres.withConnection { db in
      try await db.executeScript(
        """
        create table a (id int primary key);
        create table b (a int references a deferrable)
        """)
      try await db.begin(.bulk)
      _ = try await db.execute("insert into b values (1)")
      _ = try await db.execute("insert into a values (1)")
      try await db.commit()
      try await db.begin(.bulk)
      _ = try await db.execute("insert into b values (2)")
      let error = await #expect(throws: DatabaseError.self) { try await db.commit() }
      #expect(error?.code == .foreignKeyViolation)
      #expect(try await db.query("select * from b").count == 1)
    }
  }

  @Test func preparedStatementsSurviveChangesOfTheirTable() async throws {
    try await TestDatabase.postgres.withConnection { db in
      _ = try await db.execute("create table t (id int)")
      _ = try await db.execute("insert into t values (1)")
      for _ in 0..<3 {
        #expect(try await db.query("select * from t where id = \(1)").first?.columns == ["id"])
      }
      try await db.executeScript("alter table t add column name text default 'x'")
      for _ in 0..<3 {
        #expect(try await db.query("select * from t where id = \(1)").first?.values.count == 2)
      }
      // Behind the connection's back: a function's DDL has no command tag of its own.
      _ = try await db.execute("do $$ begin alter table t drop column name; end $$")
      #expect(try await db.query("select * from t where id = \(1)").first?.values.count == 1)
      for number in 0..<200 {
        _ = try await db.query(SQLStatement(sql: "select \(number)"))
        for _ in 0..<2 {
          var statement: SQLStatement = "select \(number)"
          statement.segments[1] = " as c\(number)"
          #expect(try await db.query(statement).first?.values == [.integer(Int64(number))])
        }
      }
      let held = try await db.query("select count(*) from pg_prepared_statements")
      guard case .integer(let count)? = held.first?.values.first else {
        Issue.record("no count")
        return
      }
      #expect(count <= 66)
    }
  }

  @Test func aWrongPasswordIsNotRepeated() async throws {
    let url = try DatabaseURL(try #require(TestDatabase.postgresURL))
    guard case .postgres(var address) = url.target else { return }
    let password = "hunter2-correct-horse"
    let role = "seedkit_role_" + UUID().uuidString.lowercased().filter { $0 != "-" }
    address.user = role
    address.password = password
    let error = await #expect(throws: DatabaseError.self) {
      _ = try await DatabaseURL(.postgres(address)).connect()
    }
    #expect(error?.code == .authentication)
    #expect(error.map { "\($0)\(String(reflecting: $0))".contains(password) } == false)
  }

  @Test func noServerIsAnError() async throws {
    let url = try DatabaseURL("postgres://u:hidden-word@127.0.0.1:1/d?connect_timeout=5")
    let error = await #expect(throws: DatabaseError.self) { _ = try await url.connect() }
    #expect(error?.code == .connection)
    #expect(error.map { "\($0)".contains("hidden-word") } == false)
  }

  @Test func silentServersTimeOut() async throws {
    let server = try SilentServer()
    let patient = try DatabaseURL("postgres://u@127.0.0.1:\(server.port)/d?connect_timeout=0")
    let opening = Task { _ = try await patient.connect() }
    server.waitForClient()
    opening.cancel()
    let cancelled = await #expect(throws: DatabaseError.self) { try await opening.value }
    #expect(cancelled?.code == .interrupted)
    let impatient = try DatabaseURL("postgres://u@127.0.0.1:\(server.port)/d?connect_timeout=1")
    let late = await #expect(throws: DatabaseError.self) { _ = try await impatient.connect() }
    #expect(late?.code == .connection)
  }

  @Test func interruptingStopsAStatement() async throws {
    try await TestDatabase.postgres.withConnection { db in
      async let failure = #expect(throws: DatabaseError.self) {
        try await db.query("select pg_sleep(60)")
      }
      // A request before the statement has nothing to cancel: repeat it until it does.
      let asking = Task {
        while !Task.isCancelled {
          db.interrupt()
          try? await Task.sleep(for: .milliseconds(20))
        }
      }
      #expect(await failure?.code == .interrupted)
      asking.cancel()
      await asking.value
    }
  }

  @Test func lostConnectionsHaveTheirOwnErrorCode() async throws {
    try await TestDatabase.postgres.withURL { url in
      let db = try await url.connect()
      let other = try await url.connect()
      guard case .integer(let pid)? = try await db.query("select pg_backend_pid()").first?.values[0]
      else { return }
      _ = try await other.query("select pg_terminate_backend(\(Int(pid)))")
      await #expect(throws: DatabaseError.self) {
        while true { _ = try await db.query("select 1") }
      }
      let error = await #expect(throws: DatabaseError.self) { try await db.query("select 1") }
      #expect(error?.code == .connection)
      #expect(await !db.isInTransaction)
      await db.close()
      let closed = await #expect(throws: DatabaseError.self) { try await db.query("select 1") }
      #expect(closed?.code == .connection)
      await other.close()
    }
  }

  @Test func copyAsPlainSQLFails() async throws {
    try await TestDatabase.postgres.withConnection { db in
      _ = try await db.execute("create table t (id int)")
      for sql in ["copy t from stdin", "copy t to stdout"] {
        let error = await #expect(throws: DatabaseError.self) { try await db.executeScript(sql) }
        #expect(error?.code == .unsupported)
        #expect(try await db.query("select 1").count == 1)
      }
    }
  }

  @Test func statementsAreReported() async throws {
    let monitor = QueryMonitor()
    try await TestDatabase.postgres.withConnection(monitor: monitor) { db in
      _ = try await db.execute("create table t (id int)")
      _ = try await db.execute("insert into t values (1), (2)")
      _ = try? await db.query("select * from nope")
    }
    #expect(monitor.report.total.latency.count == 3)
    #expect(monitor.report.total.failures == 1)
  }

  @Test func noticesGoToTheLogger() async throws {
    try await TestDatabase.postgres.withURL { url in
      let lines = LogLines()
      var logger = Logger(label: "test") { _ in lines }
      logger.logLevel = .debug
      let db = try await url.connect(logger: logger)
      _ = try await db.execute("do $$ begin raise notice 'hello there'; end $$")
      await db.close()
      #expect(lines.all.contains { $0.contains("hello there") })
    }
  }
}
