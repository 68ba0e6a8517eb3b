import SeedDatabase
import SeedORM
import SeedSchema
import Foundation
import Logging
import Testing

@Suite(.enabled(if: TestDatabase.postgresURL != nil))
struct PostgresConnectionTests {
  @Test func valuesComeBackInTheirTypes() async throws {
    try await TestDatabase.postgres.withConnection { db in
      let uuid = try #require(UUID(uuidString: "6F9619FF-8B86-D011-B42D-00CF4FC964FF"))
      let decimal = try #require(Decimal(string: "12345678901234567890.123456789"))
      let time = try #require(TimeOfDay("23:59:59.999999"))
      let rows = try await db.query(
        """
        select \(1) as i, \(Int64.max) as b, \(-0.1) as d, \(true) as t, \("it's \\ é") as s,
          \(SQLValue.blob([0, 255, 92])) as y, \(uuid) as u, \(SQLValue.null) as n,
          \(decimal) as m,
          \(Timestamp(microseconds: -1)) as ts, \(CivilDate(daysSinceEpoch: -800_000)) as da,
          \(time) as ti
        """)
      let row = try #require(rows.first)
      #expect(
        row.values == [
          .integer(1), .integer(.max), .double(-0.1), .boolean(true), .text("it's \\ é"),
          .blob([0, 255, 92]), .uuid(uuid), .null,
          .decimal(decimal),
          .timestamp(Timestamp(microseconds: -1)), .date(CivilDate(daysSinceEpoch: -800_000)),
          .time(time),
        ])
      #expect(row.columns.first == "i" && row.columns.last == "ti")
    }
  }

  @Test(
    arguments: [
      (
        "'0044-03-15 12:00:00+00 BC'::timestamptz",
        SQLValue.timestamp(.init(microseconds: -63_517_780_800_000_000))
      ),
      (
        "'4713-01-01 00:00:00 BC'::timestamp",
        .timestamp(.init(microseconds: -210_863_520_000_000_000))
      ),
      ("'294276-12-31 23:59:59.999999'::timestamp", .text("294276-12-31 23:59:59.999999")),
      ("'infinity'::timestamptz", .text("infinity")),
      (
        "'2025-06-01 12:00+05:30'::timestamptz",
        .timestamp(.init(microseconds: 1_748_759_400_000_000))
      ),
      ("'5874897-12-31'::date", .date(.init(daysSinceEpoch: 2_145_042_905))),
      ("'24:00'::time", .text("24:00:00")),
      ("'NaN'::numeric", .text("NaN")),
      ("1e40::numeric", .text("1" + String(repeating: "0", count: 40))),
      ("array[1, null, 3]", .text("{1,NULL,3}")),
      ("'10.0.0.0/8'::inet", .text("10.0.0.0/8")),
      ("int4range(1, 5)", .text("[1,5)")),
      (#"'{"b": 1, "a": [null]}'::jsonb"#, .text(#"{"a": [null], "b": 1}"#)),
      ("'Infinity'::float8", .double(.infinity)),
      ("0.1::float4", .double(0.1)),
      ("'\\x00ff5c'::bytea", .blob([0, 255, 92])),
    ] as [(String, SQLValue)])
  func readsTheServersForms(expression: String, value: SQLValue) async throws {
    try await TestDatabase.postgres.withConnection { db in
      let statement = SQLStatement(sql: "select \(expression), null::bigint")
      let rows = try await db.query(statement)
      #expect(rows.map(\.values) == [[value, .null]])
      // The first result is text, and the second one binary if its types allow it.
      for _ in 0..<2 {
        let values = try await db.fetch(statement) { row in
          #expect(row.isNull(at: 1) && row.integer(at: 1) == nil && row.value(at: 1) == .null)
          #expect(row.timestamp(at: 0) == value.asTimestamp)
          #expect(row.double(at: 0) == value.asDouble)
          return row.value(at: 0)
        }
        #expect(values == [value])
      }
    }
  }

  /// The accessors of a row, in both formats.
  @Test func typedFetchesAgree() async throws {
    try await TestDatabase.postgres.withConnection { db in
      let statement: SQLStatement = """
        select i, i::int4, i::int2, i % 2 = 0, i / 7.0::float8, 'é' || i, i::varchar(9),
          '2000-01-01'::timestamp + i * interval '1 hour', nullif(i, 3)
        from generate_series(\(Int64(-300)), 300) as i
        """
      var results: [[String]] = []
      for _ in 0..<3 {
        results.append(
          try await db.fetch(statement) { row in
            let numbers = [0, 1, 2, 3, 8].map { row.integer(at: $0).map { "\($0)" } ?? "-" }
            let texts = [5, 6].map { row.text(at: $0) ?? "-" }
            return "\(numbers) \(row.double(at: 4) ?? 0) \(texts) "
              + "\(row.timestamp(at: 7)?.description ?? "-") "
              + (0..<9).map { "\(row.value(at: $0))" }.joined(separator: ", ")
          })
      }
      #expect(results[0].count == 601)
      #expect(results[0].first?.contains("[\"-300\", \"-300\", \"-300\", \"1\", \"-300\"]") == true)
      #expect(results[1] == results[0])
      #expect(results[2] == results[0])
    }
  }

  /// The types of a query's columns depend on those of its values; each is run once.
  @Test func typesOfValuesDetermineTheFormat() async throws {
    try await TestDatabase.postgres.withConnection { db in
      try await db.executeScript("create sequence runs")
      let decimal = try #require(Decimal(string: "1.5"))
      for _ in 0..<3 {
        for value in [SQLValue.integer(7), .decimal(decimal)] {
          let rows = try await db.fetch("select \(value), setval('runs', nextval('runs'))") {
            $0.value(at: 0)
          }
          #expect(rows == [value])
        }
      }
      let runs = try await db.query("select last_value from runs")
      #expect(runs.first?.values == [.integer(6)])
    }
  }

  /// A query whose binary results were read gets text again if they can't be read any more.
  @Test func changedColumnsAreReadAsText() async throws {
    try await TestDatabase.postgres.withConnection { db in
      try await db.executeScript("create table t (a int8); insert into t values (5)")
      let statement = SQLStatement(sql: "select a from t")
      func values() async throws -> [SQLValue] {
        try await db.fetch(statement) { $0.value(at: 0) }
      }
      for _ in 0..<3 { #expect(try await values() == [.integer(5)]) }
      try await db.executeScript("alter table t alter a type int8[] using array[a]")
      for _ in 0..<2 { #expect(try await values() == [.text("{5}")]) }
      try await db.executeScript("alter table t alter a type bool using true")
      for _ in 0..<3 { #expect(try await values() == [.boolean(true)]) }
    }
  }

  @Test func columnsAreReadInPlaceByTheirTypes() async throws {
    try await TestDatabase.postgres.withConnection { db in
      let instants = try await db.fetch(
        """
        select '2025-06-01 12:34:56.5+00'::timestamptz, '0044-03-15 12:00:00 BC'::timestamp,
          '12025-06-01 00:00:00'::timestamp, null::timestamp, 'infinity'::timestamptz
        """
      ) { row in (0..<5).map { row.timestamp(at: $0)?.microseconds } }
      #expect(
        instants == [
          [
            1_748_781_296_500_000, -63_517_780_800_000_000, 317_318_256_000_000_000, nil, nil,
          ]
        ])
      let integers = try await db.fetch("select true, false, null::bool, -7::int8, 'x'::text") {
        row in (0..<6).map { row.integer(at: $0) }
      }
      #expect(integers == [[1, 0, nil, -7, nil, nil]])
      let texts = try await db.fetch("select ''::text, null::text, 'é'::varchar, 1") { row in
        (0..<4).map { (row.text(at: $0), row.isNull(at: $0)) }
      }
      let (read, nulls) = (texts.first?.map(\.0), texts.first?.map(\.1))
      #expect(read == ["", nil, "é", nil] && nulls == [false, true, false, false])
    }
  }

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

  @Test func textWithNULFails() async throws {
    try await TestDatabase.postgres.withConnection { db in
      let error = await #expect(throws: DatabaseError.self) {
        try await db.query("select \("a\0b")::text")
      }
      #expect(error?.code == .invalidValue)
      #expect(error?.message.contains("NUL") == true)
      await #expect(throws: DatabaseError.self) {
        try await db.execute(SQLStatement(sql: "select 1 \0; drop table users"))
      }
    }
  }

  @Test(arguments: [
    SQLValue.timestamp(Timestamp(microseconds: .min)), .date(CivilDate(daysSinceEpoch: .min)),
    .date(CivilDate(daysSinceEpoch: .max)),
  ])
  func datesBeyondTheServersAreErrors(value: SQLValue) async throws {
    try await TestDatabase.postgres.withConnection { db in
      let error = await #expect(throws: DatabaseError.self) {
        try await db.query("select \(value)")
      }
      #expect(error?.code == .invalidValue)
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

extension SQLValue {
  fileprivate var asTimestamp: Timestamp? {
    if case .timestamp(let value) = self { value } else { nil }
  }
  fileprivate var asDouble: Double? { if case .double(let value) = self { value } else { nil } }
}
