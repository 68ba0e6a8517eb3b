import SeedDatabase
import SeedORM
import SeedSchema
import Foundation
import Testing

@Suite(.enabled(if: TestDatabase.postgresURL != nil))
struct PostgresLoaderTests {
  @Test func everyBinaryTypeArrivesExactly() async throws {
    try await TestDatabase.postgres.withConnection { db in
      try await db.executeScript(
        """
        create type mood as enum ('sad', 'ok');
        create domain age as smallint check (value >= 0);
        create table t (
          i2 smallint, i4 integer, i8 bigint, ag age, f4 real, f8 double precision,
          b boolean, ts timestamp, tz timestamptz, d date, ti time, u uuid, tx text,
          vc varchar(20), bc char(3), m mood, n name, j json, jb jsonb, y bytea)
        """)
      let big = UInt128(0x0123_4567_89ab_cdef) << 64 | 0xfedc_ba98_7654_3210
      let columns: [(String, Column)] = [
        ("i2", Column(.integers([-32768, 32767, 0]), nulls: .at([2]))),
        ("i4", Column(.integers([-2_147_483_648, 2_147_483_647, 9_999_999_999]), nulls: .at([2]))),
        ("i8", Column(.integers([.min, .max, 5]), nulls: .at([2]))),
        ("ag", Column(.integers([0, 120, -5]), nulls: .at([2]))),
        ("f4", Column(.doubles([-1.5, .infinity, 0]), nulls: .at([2]))),
        ("f8", Column(.doubles([0.1, .leastNonzeroMagnitude, 0]), nulls: .at([2]))),
        ("b", Column(.booleans([true, false, true]), nulls: .at([2]))),
        (
          "ts",
          Column(.timestamps([-210_866_803_200_000_000, 1, 0]), nulls: .at([2]))
        ),
        (
          "tz",
          Column(.timestamps([-63_517_780_800_000_000, 1_748_759_400_123_456, 0]), nulls: .at([2]))
        ),
        ("d", Column(.dates([-2_440_588, 2_145_042_905, 0]), nulls: .at([2]))),
        ("ti", Column(.times([0, 86_399_999_999, 0]), nulls: .at([2]))),
        ("u", Column(.uuids([big, 0, 0]), nulls: .at([2]))),
        ("tx", .texts(["", "tab\there \\ \"q\" 'é' 😀\n\\N", nil])),
        ("vc", .texts(["12345678901234567890", "é", nil])),
        ("bc", .texts(["ab", "abc", nil])),
        ("m", .texts(["sad", "ok", nil])),
        ("n", .texts(["a", "b", nil])),
        ("j", .texts([#"{"b":1}"#, "null", nil])),
        ("jb", .texts([#"{"b":  1}"#, "[1, 2]", nil])),
        ("y", Column(.blobs(.init(bytes: [0, 255, 92], ends: [0, 3, 3])), nulls: .at([2]))),
      ]
      let summary = try await db.load(
        "t", columns.map(\.0), [ColumnBatch(columns.map(\.1)), ColumnBatch(columns.map(\.1))])
      #expect(summary.rows == 6)
      let rows = try await db.query("select t.*::text as whole from t")
      let first =
        #"(-32768,-2147483648,-9223372036854775808,0,-1.5,0.1,t,"4714-11-24 00:00:00 BC","#
        + #""0044-03-15 12:00:00+00 BC","4714-11-24 BC",00:00:00,"#
        + #"01234567-89ab-cdef-fedc-ba9876543210,"",12345678901234567890,"ab ",sad,a,"#
        + #""{""b"":1}","{""b"": 1}","\\x")"#
      #expect(rows[0].values == [.text(first)])
      let second =
        #"(32767,2147483647,9223372036854775807,120,Infinity,5e-324,f,"1970-01-01 00:00:00.000001","#
        + #""2025-06-01 06:30:00.123456+00",5874897-12-31,23:59:59.999999,"#
        + #"00000000-0000-0000-0000-000000000000,"tab"#
      guard case .text(let text) = rows[1].values[0] else { return }
      #expect(text.hasPrefix(second))
      #expect(text.hasSuffix(#",é,abc,ok,b,null,"[1, 2]","\\x00ff5c")"#))
      #expect(rows[2].values == [.text("(" + String(repeating: ",", count: 19) + ")")])
      #expect(
        try await db.value("select tx from t where i2 = 32767")
          == .text("tab\there \\ \"q\" 'é' 😀\n\\N"))
    }
  }

  @Test func numericsKeepEveryDigit() async throws {
    let numbers: [Int64] = [
      0, 1, -1, 9, 10, 99, 100, 9999, 10_000, 10_001, 99_999_999, 100_000_000, 123_456_789,
      1_000_000_000_000_000_000, .max, .min, -10_000, 50_000_000,
    ]
    try await TestDatabase.postgres.withConnection { db in
      _ = try await db.execute("create table t (value numeric, text text)")
      for scale in [-9, -4, -1, 0, 1, 2, 3, 4, 5, 8, 17, 18, 19, 20, 37, 300] {
        // Both columns get the same vector; the text one is rendered in decimal by the loader.
        _ = try await db.load(
          "t", ["value", "text"],
          [
            ColumnBatch([
              Column(.decimals(numbers, scale: scale)), Column(.decimals(numbers, scale: scale)),
            ])
          ])
        #expect(
          try await db.query("select * from t where value::text <> text").map(\.values) == [])
        let sums = try await db.query(
          "select count(*), sum(value * (10::numeric ^ \(scale)::int))::text from t")
        let expected = numbers.reduce(Int128(0)) { $0 + Int128($1) }
        #expect(sums.first?.values.first == .integer(Int64(numbers.count)))
        if case .text(let sum)? = sums.first?.values.last {
          let whole = sum.split(separator: ".")
          #expect(whole[0] == "\(expected)")
          #expect(whole.count == 1 || whole[1].allSatisfy { $0 == "0" })
        } else {
          Issue.record("no sum")
        }
        _ = try await db.execute("truncate t")
      }
    }
  }

  @Test func otherTypesGoThroughText() async throws {
    try await TestDatabase.postgres.withConnection { db in
      _ = try await db.execute(
        """
        create table t (id int, a inet, n numeric(6, 2), d date, arr text[], r int4range, t text,
          y bytea, iv interval, ok boolean, u uuid, f real, at timestamptz, mo money)
        """)
      let tricky = "back\\slash\ttab\nline\r\\N \\. \u{1}é"
      let batch = ColumnBatch([
        Column(.integers([1, 2])), .texts(["10.0.0.1", nil]), .texts(["1.255", "-3"]),
        .texts(["2025-06-01", "infinity"]), .texts([#"{a,"b,\"c\\"}"#, nil]),
        .texts(["[1,5)", "empty"]), .texts([tricky, ""]), .blobs([[0, 92, 255], []]),
        .texts(["1 day 02:00", nil]), Column(.booleans([true, false])),
        Column(.uuids([1, 2])), Column(.doubles([-.infinity, 1e20])),
        Column(.timestamps([-63_517_780_800_000_001, 0])), .texts(["$1.50", nil]),
      ])
      _ = try await db.load(
        "t", ["id", "a", "n", "d", "arr", "r", "t", "y", "iv", "ok", "u", "f", "at", "mo"], [batch])
      let rows = try await db.query(
        "select a, n, d, arr[2], r, t, y, iv, ok, u::text, f, at, mo from t order by id")
      #expect(
        rows[0].values == [
          .text("10.0.0.1"), .decimal(Decimal(string: "1.26") ?? 0),
          .date(try #require(CivilDate("2025-06-01"))), .text(#"b,"c\"#), .text("[1,5)"),
          .text(tricky), .blob([0, 92, 255]), .text("1 day 02:00:00"), .boolean(true),
          .text("00000000-0000-0000-0000-000000000001"), .double(-.infinity),
          .timestamp(.init(microseconds: -63_517_780_800_000_001)), .text("$1.50"),
        ])
      #expect(rows[1].values[0] == .null && rows[1].values[2] == .text("infinity"))
      #expect(rows[1].values[5] == .text("") && rows[1].values[6] == .blob([]))
      #expect(rows[1].values[10] == .double(1e20))
    }
  }

  @Test(arguments: [
    ("smallint", Column.Values.integers([1, 40_000])),
    ("integer", .integers([1, 3_000_000_000])),
    ("real", .doubles([1, 1e300])),
    ("timestamptz", .timestamps([1, .min])),
    ("timestamptz", .dates([1, .max])),
    ("date", .dates([1, .min])),
    ("time", .times([1, -1])),
    (
      "uuid",
      .text(ByteVector(bytes: Array("00000000000000000000000000000001x".utf8), ends: [32, 33]))
    ),
  ])
  func valuesOutsideTheirTypeAreReported(type: String, values: Column.Values) async throws {
    try await TestDatabase.postgres.withConnection { db in
      _ = try await db.execute(SQLStatement(sql: "create table t (value \(type))"))
      let first = ColumnBatch([Column(values, nulls: .at([0, 1]))])
      let second = ColumnBatch([Column(values)])
      let error = await #expect(throws: DatabaseError.self) {
        try await db.load("t", ["value"], [first, second])
      }
      #expect(error?.code == .invalidValue)
      #expect(error?.message.hasPrefix("row 4 of t: the value of column value") == true)
      #expect(error?.columns == ["value"])
      #expect(try await db.value("select count(*) from t") == .integer(0))
      #expect(try await db.load("t", ["value"], [first]).rows == 2)
    }
  }

  @Test func rejectedRowsLeaveTheTransactionUsable() async throws {
    try await TestDatabase.postgres.withConnection { db in
      try await db.executeScript(
        """
        create table t (id int primary key, email text constraint once unique,
          age int check (age < 200))
        """)
      try await db.begin()
      _ = try await db.execute("insert into t values (1000, 'a', 1)")
      let ids = Column(.integers([1, 2, 3]))
      let ages = Column(.integers([1, 2, 3]))
      let unique = await #expect(throws: DatabaseError.self) {
        try await db.load(
          "t", ["id", "email", "age"], [ColumnBatch([ids, .texts(["x", "y", "x"]), ages])])
      }
      #expect(unique?.code == .uniqueViolation && unique?.constraint == "once")
      #expect(unique?.columns == ["email"])
      #expect(unique?.message.hasPrefix("row 3 of t: ") == true)
      let check = await #expect(throws: DatabaseError.self) {
        try await db.load(
          "t", ["id", "age"], [ColumnBatch([ids, Column(.integers([1, 500, 3]))])])
      }
      #expect(check?.constraint == "t_age_check")
      #expect(check?.message.hasPrefix("row 2 of t: ") == true)
      let notNull = await #expect(throws: DatabaseError.self) {
        try await db.load("t", ["id"], [ColumnBatch([Column(.integers([1, 2]), nulls: .at([1]))])])
      }
      #expect(notNull?.code == .notNullViolation && notNull?.columns == ["id"])
      let nul = await #expect(throws: DatabaseError.self) {
        try await db.load("t", ["id", "email"], [ColumnBatch([ids, .texts(["a", "b\0", "c"])])])
      }
      #expect(nul?.code == .invalidValue && nul?.message.hasPrefix("row 2 of t: ") == true)
      _ = try await db.load("t", ["id"], [ColumnBatch([ids])])
      try await db.commit()
      #expect(try await db.value("select count(*) from t") == .integer(4))
    }
  }

  @Test func theServersErrorEndsTheLoadEarly() async throws {
    try await TestDatabase.postgres.withConnection { db in
      _ = try await db.execute("create table t (id int check (id >= 0), filler text)")
      let source = ListedBatches(count: 2_000) { number in
        ColumnBatch([
          Column(.integers((0..<1000).map { number == 3 && $0 == 7 ? -1 : $0 })),
          .texts(Array(repeating: String(repeating: "x", count: 100), count: 1000)),
        ])
      }
      let request = LoadRequest(
        table: TableSchema(TableName("t"), fields: []), columns: ["id", "filler"])
      let error = await #expect(throws: DatabaseError.self) {
        try await db.load(request, from: source)
      }
      #expect(error?.code == .checkViolation)
      #expect(error?.message.hasPrefix("row 3008 of t: ") == true)
      #expect(source.asked < 1_000)
    }
  }

  @Test func noticesDoNotEndALoad() async throws {
    try await TestDatabase.postgres.withConnection { db in
      try await db.executeScript(
        """
        create table t (id int);
        create function speak() returns trigger language plpgsql as $$
          begin raise notice '% %', new.id, repeat('x', 20000); return new; end $$;
        create trigger speak before insert on t for each row execute function speak()
        """)
      let batch = ColumnBatch([Column(.integers(Array(0..<1000)))])
      #expect(try await db.load("t", ["id"], Array(repeating: batch, count: 5)).rows == 5_000)
      #expect(try await db.value("select count(*) from t") == .integer(5_000))
    }
  }

  @Test(arguments: [true, false])
  func failingSourcesLeaveNothing(inTransaction: Bool) async throws {
    struct Broken: Error {}
    try await TestDatabase.postgres.withConnection { db in
      _ = try await db.execute("create table t (id int)")
      if inTransaction { try await db.begin() }
      let request = LoadRequest(table: TableSchema(TableName("t"), fields: []), columns: ["id"])
      for failing in [0, 1, 3] {
        await #expect(throws: Broken.self) {
          try await db.load(
            request,
            from: ListedBatches(count: 5) { number in
              if number == failing { throw Broken() }
              return ColumnBatch([Column(.integers(Array(0..<5000)))])
            })
        }
      }
      #expect(await db.isInTransaction == inTransaction)
      #expect(try await db.value("select count(*) from t") == .integer(0))
      #expect(try await db.load("t", ["id"], []).rows == 0)
    }
  }

  @Test func unreachableServersFail() async throws {
    try await TestDatabase.postgres.withURL { url in
      let db = try await url.connect()
      let killer = try await url.connect()
      _ = try await db.execute("create table t (id int)")
      guard case .integer(let pid)? = try await db.value("select pg_backend_pid()") else { return }
      let killed = Killed()
      let source = ListedBatches(count: 1_000_000) { number in
        if number == 20 { killed.request() }
        if number >= 20 { killed.wait() }
        return ColumnBatch([Column(.integers(Array(0..<1000)))])
      }
      async let kill: Void = {
        await killed.requested()
        _ = try await killer.query("select pg_terminate_backend(\(Int(pid)), 5000)")
        killed.done()
      }()
      let request = LoadRequest(table: TableSchema(TableName("t"), fields: []), columns: ["id"])
      let error = await #expect(throws: DatabaseError.self) {
        try await db.load(request, from: source)
      }
      try await kill
      #expect(error?.code == .connection)
      #expect(source.asked < 1_000_000)
      #expect(try await killer.value("select count(*) from t") == .integer(0))
      await db.close()
      await killer.close()
    }
  }

  @Test func interruptingStopsALoad() async throws {
    try await TestDatabase.postgres.withConnection { db in
      _ = try await db.execute("create table t (id int)")
      let source = ListedBatches(count: .max) { number in
        if number == 50 { db.interrupt() }
        return ColumnBatch([Column(.integers(Array(0..<1000)))])
      }
      let request = LoadRequest(table: TableSchema(TableName("t"), fields: []), columns: ["id"])
      let error = await #expect(throws: DatabaseError.self) {
        try await db.load(request, from: source)
      }
      #expect(error?.code == .interrupted)
      #expect(try await db.value("select count(*) from t") == .integer(0))
    }
  }

  @Test func malformedBatchesAreErrors() async throws {
    try await TestDatabase.postgres.withConnection { db in
      _ = try await db.execute("create table t (id int, name text)")
      let ids = Column(.integers([1, 2]))
      let broken: [ColumnBatch] = [
        ColumnBatch(rowCount: 2, columns: [ids]),
        ColumnBatch(rowCount: 3, columns: [ids, .texts(["a", "b", "c"])]),
        ColumnBatch(
          rowCount: 2, columns: [ids, Column(.text(ByteVector(bytes: [65], ends: [1, 9])))]),
        ColumnBatch(
          rowCount: 2, columns: [ids, Column(.text(ByteVector(bytes: [65], ends: [1, -1])))]),
        ColumnBatch(
          rowCount: 2, columns: [ids, Column(.text(ByteVector(bytes: [65], ends: [1, 0])))]),
      ]
      for batch in broken {
        let error = await #expect(throws: DatabaseError.self) {
          try await db.load("t", ["id", "name"], [batch])
        }
        #expect(error?.code == .misuse)
      }
      for (table, column, code) in [
        ("nope", "id", DatabaseError.Code.undefinedTable), ("t", "nope", .undefinedColumn),
      ] {
        let error = await #expect(throws: DatabaseError.self) {
          try await db.load(table, [column], [ColumnBatch([ids])])
        }
        #expect(error?.code == code)
      }
    }
  }

  @Test func extremesInTextAreErrorsOfTheServer() async throws {
    try await TestDatabase.postgres.withConnection { db in
      // The address has no binary form here, so all columns go through text.
      _ = try await db.execute(
        "create table t (a inet, at timestamptz, d date, n numeric, ti time)")
      let cells: [(String, Column)] = [
        ("at", Column(.timestamps([.min]))), ("d", Column(.dates([.min]))),
        ("n", Column(.decimals([1], scale: .min))), ("n", Column(.decimals([1], scale: .max))),
        ("ti", Column(.times([.min]))), ("ti", Column(.times([.max]))),
      ]
      for (name, column) in cells {
        let error = await #expect(throws: DatabaseError.self) {
          try await db.load("t", ["a", name], [ColumnBatch([.texts(["::1"]), column])])
        }
        #expect(error?.code == .invalidValue)
        await #expect(throws: DatabaseError.self) {
          try await db.load("t", [name], [ColumnBatch([column])])
        }
      }
    }
  }

  @Test func columnsWhereNoneAreNamedAreErrors() async throws {
    try await TestDatabase.postgres.withConnection { db in
      _ = try await db.execute("create table t (id int)")
      let error = await #expect(throws: DatabaseError.self) {
        try await db.load("t", [], [ColumnBatch([.texts(["x"])])])
      }
      #expect(error?.code == .misuse)
    }
  }

  /// A load that repeats another one knows its columns; others of the same table don't.
  @Test func repeatedLoadsKnowTheTable() async throws {
    try await TestDatabase.postgres.withConnection { db in
      try await db.executeScript(
        """
        create domain age as smallint check (value >= 0);
        create table t (a age, b text);
        create table other (a text);
        """)
      func load(_ table: String, _ columns: [String], _ values: [Column]) async throws {
        var request = LoadRequest(
          table: TableSchema(TableName(table), fields: []), columns: columns)
        request.definitionIsUnchanged = true
        _ = try await db.load(request, from: ListedBatches([ColumnBatch(values)]))
      }
      try await load("t", ["a", "b"], [Column(.integers([1])), .texts(["x"])])
      await #expect(throws: DatabaseError.self) {
        try await load("t", ["a", "b"], [Column(.integers([-1])), .texts(["y"])])
      }
      try await load("t", ["a", "b"], [Column(.integers([2])), .texts(["z"])])
      try await load("t", ["b"], [.texts(["only"])])
      try await load("other", ["a"], [.texts(["o"])])
      #expect(try await db.value("select count(*) from t") == .integer(3))
      #expect(try await db.value("select sum(a) from t") == .integer(3))
      #expect(try await db.value("select a from other") == .text("o"))
    }
  }

  @Test func namesAreQuoted() async throws {
    try await TestDatabase.postgres.withConnection { db in
      try await db.executeScript(
        #"create schema "a.b"; create table "a.b"."sel""ect" ("or""der" int, "Ü x" text)"#)
      let request = LoadRequest(
        table: TableSchema(TableName("sel\"ect", schema: "a.b"), fields: []),
        columns: ["Ü x", "or\"der"])
      let batch = ColumnBatch([.texts(["a"]), Column(.integers([1]))])
      #expect(try await db.load(request, from: ListedBatches([batch])).rows == 1)
      #expect(try await db.value(#"select "Ü x" from "a.b"."sel""ect""#) == .text("a"))
    }
  }
}
