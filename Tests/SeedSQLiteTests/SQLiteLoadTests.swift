@testable import SeedDatabase
@testable import SeedSchema
import Foundation
import Testing

/// Loads through the virtual table.
@Suite struct SQLiteLoadTests {
  /// The fast writer against the descriptions, over the ends of what can be stored and many values
  /// between.
  @Test func textIsThatOfTheDescriptions() async throws {
    var state: UInt64 = 42
    func random() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
    let count = 2_000
    let ends: [Int64] = [.min, .max, 0, -1, 1, 999_999, -62_167_219_200_000_000]
    let numbers =
      ends + (0..<count).map { _ in Int64(bitPattern: random()) >> Int64(random() % 20) }
    let storable = SQLiteDialect.storableValues
    let (first, last) = (storable.timestamps.lowerBound, storable.timestamps.upperBound - 1)
    let instants = numbers.map { number in
      number < first ? first : number > last ? last : number
    }
    let days: [Int32] =
      [-719_528, 2_932_896, 0, -1]
      + (0..<(instants.count - 4)).map { _ in
        Int32(truncatingIfNeeded: random() % 3_652_425) - 719_528
      }
    let times = numbers.map { $0.magnitude % 86_400_000_000 }.map(Int64.init)
    let uuids = instants.map { _ in UInt128(random()) << 64 | UInt128(random()) }
    try await TestDatabase.sqlite.withConnection { connection in
      try await connection.executeScript("create table t (a text, b text, c text, d text, e text)")
      let batch = ColumnBatch([
        Column(.timestamps(instants)), Column(.dates(days)), Column(.times(times)),
        Column(.uuids(uuids)), Column(.decimals(numbers, scale: 3)),
      ])
      _ = try await connection.load("t", ["a", "b", "c", "d", "e"], [batch])
      let rows = try await connection.query("select * from t order by rowid")
      #expect(rows.count == instants.count)
      for (index, row) in rows.enumerated() {
        let hex = String(uuids[index], radix: 16)
        let digits = String(repeating: "0", count: 32 - hex.count) + hex
        #expect(row.values[0] == .text(Timestamp(microseconds: instants[index]).description))
        #expect(row.values[1] == .text(CivilDate(daysSinceEpoch: days[index]).description))
        #expect(
          row.values[2] == .text(Timestamp(microseconds: times[index]).time.description))
        #expect(row.values[3].stringValue?.filter { $0 != "-" } == digits)
        let decimal = try #require(row.values[4].stringValue)
        #expect(Decimal(string: decimal) == Decimal(numbers[index]) / 1000)
        #expect(decimal.split(separator: ".").last?.count == 3)
      }
    }
  }

  @Test func decimalsAreExactToFifteenDigits() async throws {
    let table = TableSchema(
      TableName("t"),
      fields: [FieldSchema("a", .decimal(precision: 15, scale: 2), isNullable: true)])
    let values: [Int64] = [999_999_999_999_999, -1, 10, 100, 0, 123_456_789_012_345, 29, 58]
    try await TestDatabase.sqlite.withConnection { connection in
      try await connection.create(table)
      _ = try await connection.load(
        LoadRequest(table: table, columns: ["a"]),
        from: ListedBatches([ColumnBatch([Column(.decimals(values, scale: 2))])]))
      for value in values {
        _ = try await connection.execute("insert into t values (\(Decimal(value) / 100))")
      }
      let rows = try await connection.query("select a from t order by rowid")
      let expected = values.map { [SQLValue.decimal(Decimal($0) / 100)] }
      #expect(rows.map(\.values) == expected + expected)
      // Both ways give the database the same number.
      #expect(try await connection.query("select distinct a from t").count == values.count)
    }
  }

  @Test func batchesMayBeOfAnySizeAndType() async throws {
    try await TestDatabase.sqlite.withConnection { connection in
      try await connection.executeScript("create table t (a, b text default 'x')")
      let summary = try await connection.load(
        "t", ["a"],
        [
          ColumnBatch(rowCount: 0, columns: [Column(.integers([]))]),
          ColumnBatch([Column(.integers([1, 2]), nulls: .at([1]))]),
          ColumnBatch(rowCount: 0, columns: [Column(.integers([]))]),
          ColumnBatch([.texts(["", nil, "z"])]),
          ColumnBatch([Column(.doubles([.infinity, -0.5]))]),
          ColumnBatch([.blobs([[], [0]])]),
        ])
      #expect(summary.rows == 9)
      let rows = try await connection.query("select a, b from t order by rowid")
      #expect(
        rows.map(\.values[0]) == [
          .integer(1), .null, .text(""), .null, .text("z"), .double(.infinity), .double(-0.5),
          .blob([]), .blob([0]),
        ])
      #expect(rows.allSatisfy { $0.values[1] == .text("x") })
      #expect(try await connection.load("t", ["a"], []).rows == 0)
    }
  }

  @Test func contradictoryBatchesFail() async throws {
    try await TestDatabase.sqlite.withConnection { connection in
      try await connection.executeScript("create table t (a, b)")
      let good = ColumnBatch([.texts(["x"]), .texts(["y"])])
      for bad in [
        ColumnBatch([.texts(["x"])]),
        ColumnBatch([.texts(["x"]), .texts(["y"]), .texts(["z"])]),
        ColumnBatch(rowCount: 2, columns: [.texts(["x", "y"]), .texts(["z"])]),
        ColumnBatch(rowCount: -1, columns: [.texts([]), .texts([])]),
        ColumnBatch([.texts(["x", "y"]), Column(.text(ByteVector(bytes: [65], ends: [1, 0])))]),
        ColumnBatch([.texts(["x"]), Column(.text(ByteVector(bytes: [65], ends: [2])))]),
        ColumnBatch([.texts(["x"]), Column(.blobs(ByteVector(bytes: [65], ends: [-1])))]),
      ] {
        let error = await #expect(throws: DatabaseError.self) {
          try await connection.load("t", ["a", "b"], [good, bad])
        }
        #expect(error?.code == .misuse)
        #expect(try await connection.count("t") == 0)
      }
      for bad in [ColumnBatch([.texts(["x"])]), ColumnBatch(rowCount: -1, columns: [])] {
        let error = await #expect(throws: DatabaseError.self) {
          try await connection.load("t", [], [bad])
        }
        #expect(error?.code == .misuse)
        #expect(try await connection.count("t") == 0)
      }
    }
  }

  @Test func triggersAndTablesOfTheSameNameDoNoHarm() async throws {
    try await TestDatabase.sqlite.withConnection { connection in
      try await connection.executeScript(
        """
        create table seedkit_batches (a); insert into seedkit_batches values ('wrong');
        create table t (a, b); create table log (a);
        create trigger r after insert on t begin insert into log values (new.a); end;
        """)
      _ = try await connection.load("t", ["a"], [ColumnBatch([Column(.integers([1, 2]))])])
      _ = try await connection.load(
        "t", ["b", "a"],
        [ColumnBatch([Column(.integers([3])), Column(.integers([4]))])])
      let rows = try await connection.query("select * from t order by rowid")
      #expect(
        rows.map(\.values) == [
          [.integer(1), .null], [.integer(2), .null], [.integer(4), .integer(3)],
        ])
      #expect(try await connection.count("log") == 3)
    }
  }

  @Test func aLoadCanBeInterrupted() async throws {
    try await TestDatabase.sqlite.withConnection { connection in
      try await connection.executeScript("create table t (a)")
      let endless = ListedBatches(count: .max) { _ in
        connection.interrupt()
        return ColumnBatch([Column(.integers([1, 2, 3]))])
      }
      let error = await #expect(throws: DatabaseError.self) {
        try await connection.load(
          LoadRequest(table: TableSchema(TableName("t"), fields: []), columns: ["a"]),
          from: endless)
      }
      #expect(error?.code == .interrupted)
      #expect(try await connection.count("t") == 0)
      #expect(await !connection.isInTransaction)
    }
  }
}
