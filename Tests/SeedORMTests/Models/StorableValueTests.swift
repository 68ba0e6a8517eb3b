import SeedDatabase
import SeedORM
import SeedSchema
import Foundation
import Testing

/// Writing a value that can't be read back fails with the field's name.
@Suite struct StorableValueTests {
  struct Reading: JSONColumnValue, Equatable { var value: Double }

  struct Sample: Model, Equatable {
    var id = 0
    var at = Date(timeIntervalSince1970: 0)
    var stamp = Timestamp(microseconds: 0)
    var day = CivilDate(daysSinceEpoch: 0)
    var time = Timestamp(microseconds: 0).time
    var big: UInt64 = 0
    var ratio = 0.0
    var reading = Reading(value: 0)
    var days: [CivilDate] = []
    var bigs: [UInt64] = []
    var small: Int16 = 0
    var tiny: UInt8 = 0
    var number = 0
    var price: Decimal = 0

    static let table = Table(
      "samples", Self.init,
      Field("id", \Self.id, .primaryKey, .generated),
      Field("at", \Self.at),
      Field("stamp", \Self.stamp),
      Field("day", \Self.day),
      Field("time", \Self.time),
      Field("big", \Self.big),
      Field("ratio", \Self.ratio),
      Field("reading", \Self.reading),
      Field("days", \Self.days),
      Field("bigs", \Self.bigs),
      Field("small", \Self.small),
      Field("tiny", \Self.tiny),
      Field("number", \Self.number),
      Field("price", \Self.price))
  }

  private func withSamples(
    _ kind: TestDatabase, _ body: (Database) async throws -> Void
  ) async throws {
    try await kind.withDatabase { db in
      try await db.createTables(Sample.self)
      try await body(db)
      // After any failure, the table can be read.
      _ = try await Sample.all.fetch(in: db)
    }
  }

  private static var changes:
    [(field: String, kinds: [TestDatabase], change: (inout Sample) -> Void)]
  {
    let both = TestDatabase.available
    let beyond = Timestamp(microseconds: 10_000 * 31_557_600 * 1_000_000)
    return [
      ("at", both, { $0.at = Date(timeIntervalSince1970: .nan) }),
      ("at", both, { $0.at = Date(timeIntervalSince1970: .infinity) }),
      ("at", [.sqlite], { $0.at = Date(timeIntervalSince1970: 10_030 * 31_557_600) }),
      ("at", [.sqlite], { $0.at = Date(timeIntervalSince1970: -2_000 * 31_557_600) }),
      ("stamp", [.sqlite], { $0.stamp = beyond }),
      ("stamp", both, { $0.stamp = Timestamp(microseconds: .min) }),
      ("day", [.sqlite], { $0.day = CivilDate(daysSinceEpoch: 4_000_000) }),
      ("day", both, { $0.day = CivilDate(daysSinceEpoch: .max) }),
      ("time", both, { $0.time.microseconds = 90_000_000_000 }),
      ("big", both, { $0.big = .max }),
      ("ratio", [.sqlite], { $0.ratio = .nan }),
      ("reading", both, { $0.reading.value = .infinity }),
      ("days", [.sqlite], { $0.days = [CivilDate(daysSinceEpoch: 4_000_000)] }),
      ("bigs", both, { $0.bigs = [1, .max] }),
      ("price", both, { $0.price = .nan }),
    ]
  }

  @Test(arguments: TestDatabase.available)
  func nothingIsStoredThatCantBeReadBack(_ kind: TestDatabase) async throws {
    try await withSamples(kind) { db in
      let kept = try await Sample().create(in: db)
      for (field, kinds, change) in Self.changes where kinds.contains(kind) {
        var sample = Sample()
        change(&sample)
        let bad = sample
        let created = await #expect(throws: ValidationError.self, "\(field)") {
          try await bad.create(in: db)
        }
        #expect(created?.failures.map(\.field) == [field])
        for count in [2, 200] {
          let several = await #expect(throws: ValidationError.self, "\(field)") {
            try await Sample.create(Array(repeating: Sample(), count: count - 1) + [bad], in: db)
          }
          #expect(several?.failures.first?.field == field)
        }
        var changed = kept
        change(&changed)
        let updated = changed
        let one = await #expect(throws: ValidationError.self, "\(field)") {
          try await updated.update(in: db)
        }
        #expect(one?.failures.first?.field == field)
        let many = await #expect(throws: ValidationError.self, "\(field)") {
          try await Sample.update([updated], in: db)
        }
        #expect(many?.failures.first?.field == field)
      }
      let count = try await Sample.all.count(in: db)
      #expect(count == 1)
      let error = await #expect(throws: ValidationError.self) {
        try await Sample.all.update(in: db) { $0.set(\.at, to: Date(timeIntervalSince1970: .nan)) }
      }
      #expect(error?.failures.map(\.field) == ["at"])
    }
  }

  @Test(arguments: TestDatabase.available)
  func theLastValuesThatFitComeBack(_ kind: TestDatabase) async throws {
    try await withSamples(kind) { db in
      var sample = Sample()
      sample.stamp = Timestamp(microseconds: 253_402_300_799_999_999)
      sample.at = Date(timeIntervalSince1970: -62_167_219_200)
      sample.day = CivilDate(daysSinceEpoch: 2_932_896)
      sample.time.microseconds = 86_399_999_999
      sample.big = UInt64(Int64.max)
      sample.ratio = .infinity
      let written = try await sample.create(in: db)
      let loaded = try await Sample.create(Array(repeating: sample, count: 100), in: db)
      let found = try await Sample.get(written.id, in: db)
      #expect(found == written)
      let last = try await Sample.get(loaded[99].id, in: db)
      #expect(last == loaded[99])
    }
  }

  @Test(arguments: TestDatabase.available)
  func computedNumbersStayInTheirRange(_ kind: TestDatabase) async throws {
    try await withSamples(kind) { db in
      var sample = Sample()
      (sample.number, sample.small, sample.tiny, sample.big) = (.max, .max, .max, 0)
      let kept = try await sample.create(in: db)
      let changes: [(String, @Sendable (inout Changes<Sample>) -> Void)] = [
        ("number", { $0.set(\.number, to: $0.number + 1) }),
        ("number", { $0.set(\.number, to: $0.number * 2) }),
        ("small", { $0.set(\.small, to: $0.small + 1) }),
        ("tiny", { $0.set(\.tiny, to: $0.tiny + 1) }),
        ("big", { $0.set(\.big, to: $0.big - 1) }),
      ]
      for (field, change) in changes {
        let error = await #expect(throws: DatabaseError.self, "\(field)") {
          try await Sample.all.update(in: db, change)
        }
        #expect(error?.code == .invalidValue, "\(field): \(String(describing: error))")
        #expect(error?.columns == [field])
      }
      let found = try await Sample.get(kept.id, in: db)
      #expect(found == kept)
      try await Sample.all.update(in: db) {
        $0.set(\.number, to: $0.number - 1)
        $0.set(\.tiny, to: $0.tiny - 255)
      }
      let changed = try await Sample.get(kept.id, in: db)
      #expect(changed.number == .max - 1 && changed.tiny == 0)
    }
  }

  @Test func rawValuesAndLoadsAreChecked() async throws {
    try await TestDatabase.sqlite.withConnection { db in
      _ = try await db.execute("create table t (at datetime, day date, ratio real)")
      let beyond = Timestamp(microseconds: 10_030 * 31_557_600 * 1_000_000)
      for value in [
        SQLValue.timestamp(beyond), .date(CivilDate(daysSinceEpoch: 4_000_000)), .double(.nan),
        .decimal(.nan),
      ] {
        let error = await #expect(throws: DatabaseError.self) {
          try await db.execute("insert into t (at) values (\(value))")
        }
        #expect(error?.code == .invalidValue)
        #expect(error?.message.contains("bound value 1") == true)
      }
      let table = TableSchema(
        TableName("t"),
        fields: [
          FieldSchema("at", .datetime(), isNullable: true),
          FieldSchema("day", .date, isNullable: true),
          FieldSchema("ratio", .float(), isNullable: true),
        ])
      let columns: [(String, Column.Values)] = [
        ("at", .timestamps([0, beyond.microseconds])), ("day", .dates([0, 4_000_000])),
        ("ratio", .doubles([0, .nan])),
      ]
      for (name, values) in columns {
        let error = await #expect(throws: DatabaseError.self, "\(name)") {
          try await db.load(
            LoadRequest(table: table, columns: [name]),
            from: ListedBatches([ColumnBatch(rowCount: 2, columns: [Column(values)])]))
        }
        #expect(error?.columns == [name])
        #expect(error?.message.hasPrefix("row 2 of t") == true)
        // A value in the place of NULL is read by no one.
        var nulls = NullMask()
        nulls.insert(1)
        let loaded = try await db.load(
          LoadRequest(table: table, columns: [name]),
          from: ListedBatches([ColumnBatch(rowCount: 2, columns: [Column(values, nulls: nulls)])]))
        #expect(loaded.rows == 2)
      }
      let rows = try await db.query("select * from t")
      #expect(rows.count == 6)
    }
  }
}
