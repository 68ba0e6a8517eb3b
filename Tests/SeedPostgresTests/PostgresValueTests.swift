import SeedDatabase
import SeedORM
import SeedSchema
import Foundation
import Testing

/// Values of each type, as parameters and in results.
@Suite(.enabled(if: TestDatabase.postgresURL != nil))
struct PostgresValueTests {
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
}

extension SQLValue {
  fileprivate var asTimestamp: Timestamp? {
    if case .timestamp(let value) = self { value } else { nil }
  }
  fileprivate var asDouble: Double? { if case .double(let value) = self { value } else { nil } }
}
