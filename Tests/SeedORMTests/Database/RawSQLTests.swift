import SeedDatabase
import SeedORM
import SeedSchema
import Foundation
import Testing

/// Raw SQL: named values, rows as `Decodable` types, streams.
@Suite struct RawSQLTests {
  struct Person: Decodable, Equatable {
    enum Role: String, Decodable { case admin, user }
    struct Address: Decodable, Equatable { var city: String }

    var id: Int
    var fullName: String
    var age: UInt8?
    var role: Role
    var joinedAt: Date
    var isActive: Bool
    var key: UUID
    var balance: Decimal
    var address: Address
    var tags: [String]?
  }

  private static let table = TableSchema(
    TableName("people"),
    fields: [
      FieldSchema("id", .integer()), FieldSchema("full_name", .text),
      FieldSchema("age", .integer(), isNullable: true), FieldSchema("role", .text),
      FieldSchema("joined_at", .datetime()), FieldSchema("is_active", .boolean),
      FieldSchema("key", .uuid), FieldSchema("balance", .decimal(precision: 30, scale: 10)),
      FieldSchema("address", .text), FieldSchema("tags", .text, isNullable: true),
    ], primaryKey: ["id"])

  @Test(arguments: TestDatabase.available)
  func rowsAreDecoded(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      for sql in try db.dialect.createStatements(for: Self.table) {
        _ = try await db.execute(SQLStatement(sql: sql))
      }
      let key = UUID()
      let balance = Decimal(12_345_678_901_234_567) / 10_000_000_000
      let joined = Timestamp(microseconds: 1_748_781_296_123_456)
      _ = try await db.execute(
        """
        insert into people (id, full_name, age, role, joined_at, is_active, key, balance, address, tags)
        values (:id, :name, :age, :role, :joined, :active, :key, :balance, :address, :tags)
        """,
        [
          "id": 1, "name": ":age ':role", "age": nil as Int?, "role": "admin", "joined": joined,
          "active": true, "key": key, "balance": balance, "address": #"{"city": "Kyōto"}"#,
          "tags": #"["a", "b"]"#,
        ])
      let people = try await db.fetchAll(Person.self, "select * from people")
      #expect(
        people == [
          Person(
            id: 1, fullName: ":age ':role", age: nil, role: .admin,
            joinedAt: Date(timeIntervalSince1970: 1_748_781_296.123456), isActive: true, key: key,
            balance: balance, address: .init(city: "Kyōto"), tags: ["a", "b"])
        ])
      #expect(try await db.fetchOne(Int.self, "select count(*) from people") == 1)
      #expect(try await db.fetchOne(Int.self, "select id from people where id = 2") == nil)
      #expect(try await db.fetchAll(Int?.self, "select age from people") == [nil])
      #expect(try await db.fetchOne("select id from people")?["id"] == .integer(1))
      #expect(try await db.fetchOne(Decimal.self, "select balance from people") == balance)
    }
  }

  @Test(arguments: TestDatabase.available)
  func whatDoesNotFitIsNamed(_ kind: TestDatabase) async throws {
    struct One: Decodable { var number: Int8 }
    try await kind.withDatabase { db in
      for (sql, code) in [
        ("select 300 as number", DatabaseError.Code.invalidValue),
        ("select 'x' as number", .invalidValue), ("select null as number", .invalidValue),
        ("select 1 as numbers", .undefinedColumn),
      ] {
        let error = await #expect(throws: DatabaseError.self, "\(sql)") {
          try await db.fetchAll(One.self, SQLStatement(sql: sql))
        }
        #expect(error?.code == code, "\(sql)")
        #expect(error?.columns == ["number"], "\(sql)")
      }
    }
  }

  @Test(arguments: [
    ("select a[1:n] from t where b = :b", 1),
    ("select a[1 :n], a[lo:hi], a[f(x):n] where b = :b", 1),
    ("select a[:n] from t where b = :b", 1), ("select a[:b], a[:b : :b], a[1::b] from t", 3),
    ("select array[:b, 1, :b]", 2), ("select array[(:b)]", 1), (#"select E'it\'s :x', :b"#, 1),
    (#"select e'\\', :b, e'a''\':x'"#, 1), (#"select 'it\', :b, ':x'"#, 1),
    ("select name'x' || :b, 'a'':x' || :b", 2), ("select /* /* :x */ :x */ :b", 1),
    ("select /* /* :x */ :b", 1), ("select $a1$ :x $b$ $a1$, a$b$ || :b", 1),
    ("select $$ :x $$, $1, :b", 1), ("select `:x`, \":x\", :b -- :x", 1),
  ])
  func onlyNamesOfValuesAreBound(_ sql: String, _ count: Int) throws {
    let statement = try SQLStatement(sql, ["b": 1])
    #expect(statement.values == Array(repeating: .integer(1), count: count))
    // Nothing else is changed.
    #expect(statement.sql { _ in ":b" } == sql)
  }

  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func slicesAndEscapesRunBesideNames() async throws {
    try await TestDatabase.postgres.withDatabase { db in
      let rows = try await db.query(
        #"select (array[1, 2, 3])[1:n] as part, E'it\'s :x' as text, :y::int as y from (select 2 as n) s"#,
        ["y": 5])
      #expect(rows.first?.values == [.text("{1,2}"), .text("it's :x"), .integer(5)])
    }
  }

  @Test func namesAndValuesMustMatch() throws {
    let statement = try SQLStatement(
      "select ':no', x::text, \":no\" -- :no\n from t where a = :a or b = :a", ["a": 1])
    #expect(statement.values == [.integer(1), .integer(1)])
    for bindings in [[:], ["a": 1, "b": 2]] {
      let error = #expect(throws: DatabaseError.self) {
        try SQLStatement("select :a", bindings)
      }
      #expect(error?.code == .misuse)
    }
  }

  @Test(arguments: TestDatabase.available)
  func aStreamReadsAllRowsInPortions(_ kind: TestDatabase) async throws {
    try await kind.withDatabase(pool: PoolConfiguration(maximum: 2)) { db in
      let count = 20_000
      let numbers: SQLStatement = """
        with recursive n (i) as (select 1 union all select i + 1 from n where i < \(count))
        select i from n
        """
      for _ in 0..<2 {
        var sum = 0
        for try await row in db.stream(numbers) {
          guard case .integer(let number) = row.values[0] else { continue }
          sum += Int(number)
        }
        #expect(sum == count * (count + 1) / 2)
        #expect(db.poolStatus.inUse == 0)
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func aStreamThatIsLeftGivesItsConnectionBack(_ kind: TestDatabase) async throws {
    try await kind.withDatabase(pool: PoolConfiguration(maximum: 2)) { db in
      _ = try await db.execute("create table items (id integer primary key)")
      for id in 0..<200 { _ = try await db.execute("insert into items values (\(id))") }
      for _ in 0..<10 {
        for try await _ in db.stream("select id from items") { break }
      }
      #expect(try await db.execute("delete from items where id > 100") == 99)
      #expect(try await db.count("items") == 101)
      await #expect(throws: DatabaseError.self) {
        for try await _ in db.stream("select no from items") {}
      }
      #expect(try await db.count("items") == 101)
    }
  }

  @Test(arguments: TestDatabase.available)
  func aTransactionCanWriteWhileItStreams(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      _ = try await db.execute("create table items (id integer primary key, twice integer)")
      for id in 0..<150 {
        _ = try await db.execute("insert into items (id) values (\(id))")
      }
      try await db.transaction { tx in
        for try await row in tx.stream("select id from items order by id") {
          guard case .integer(let id) = row.values[0] else { continue }
          _ = try await tx.execute("update items set twice = \(id * 2) where id = \(id)")
        }
        for try await _ in tx.stream("select id from items") { break }
      }
      #expect(try await db.fetchOne(Int.self, "select sum(twice) from items") == 150 * 149)
    }
  }

  @Test(arguments: TestDatabase.available)
  func aCancelledStreamThrows(_ kind: TestDatabase) async throws {
    try await kind.withDatabase(pool: PoolConfiguration(maximum: 2)) { db in
      let (began, signal) = AsyncStream.makeStream(of: Void.self)
      let task = Task { try await Self.readEndlessly(db, signal) }
      for await _ in began {}
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
      #expect(db.poolStatus.inUse == 0)
      let rows = try await db.query("select 1")
      #expect(rows.count == 1)
    }
  }

  private static func readEndlessly(
    _ db: Database, _ began: AsyncStream<Void>.Continuation
  ) async throws {
    let endless: SQLStatement = """
      with recursive n (i) as (select 1 union all select i + 1 from n) select i from n
      """
    for try await _ in db.stream(endless) { began.finish() }
  }
}
