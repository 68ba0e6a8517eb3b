import SeedDatabase
import SeedORM
import SeedSchema
import Testing
import TestSupport

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Decimals in queries: computed ones are compared, sorted and averaged as numbers on both databases.
@Suite struct DecimalQueryTests {
  /// SQLite stores up to 15 digits as a number, and more as text.
  struct Amount: Model, Codable, Equatable {
    var id = 0
    var kind: String
    var short: Decimal?
    var long: Decimal?

    static let table = define("amounts") {
      $0.short(.precision(10, scale: 2))
      $0.long(.precision(30, scale: 4))
    }
  }

  typealias Column = ColumnExpression<Decimal?>

  private static let columns: [@Sendable (ModelColumns<Amount>) -> Column] = [
    { $0.short }, { $0.long },
  ]

  private func withAmounts(
    _ kind: TestDatabase, _ body: (Database) async throws -> Void
  ) async throws {
    try await kind.withDatabase { db in
      try await db.createTables(Amount.self)
      let amounts: [(String, String?)] = [
        ("a", "9.5"), ("a", "0.1"), ("b", "100.25"), ("b", "-7.75"), ("c", "0.1"), ("c", "0.2"),
        ("c", "0.3"), ("d", nil),
      ]
      try await Amount.create(
        amounts.map { kind, text in
          let value = text.flatMap { Decimal(string: $0) }
          return Amount(kind: kind, short: value, long: value)
        }, in: db)
      try await body(db)
    }
  }

  private func number(_ text: String) -> Decimal { Decimal(string: text) ?? .nan }

  @Test(arguments: TestDatabase.available, [0, 1])
  func groupsAreSortedAndComparedByAggregates(_ kind: TestDatabase, _ place: Int) async throws {
    let column = Self.columns[place]
    try await withAmounts(kind) { db in
      let sums = try await Amount.all.group { $0.kind }.having { column($0).sum > 0 }
        .select { ($0.kind, column($0).sum) }.order(column(Amount.columns).sum.ascending).fetch(
          in: db)
      #expect(sums.map { $0.0 } == ["c", "a", "b"])
      #expect(sums.map { $0.1 } == [number("0.6"), number("9.6"), number("92.5")])
      let mixed = try await Amount.all.group { $0.kind }
        .having { column($0).maximum > column($0).sum }.select { $0.kind }.fetch(in: db)
      #expect(mixed.map { $0 } == ["b"])
      let lowest = try await Amount.all.group { $0.kind }.select { $0.kind }
        .order(column(Amount.columns).minimum.descending.nullsLast).fetch(in: db)
      #expect(lowest.first == "c" || lowest.first == "a")
      #expect(lowest.suffix(2).map { $0 } == ["b", "d"])
    }
  }

  @Test(arguments: TestDatabase.available, [0, 1])
  func meansAreThoseOfDecimals(_ kind: TestDatabase, _ place: Int) async throws {
    let column = Self.columns[place]
    try await withAmounts(kind) { db in
      let means = try await Amount.all.group { $0.kind }.select { ($0.kind, column($0).average) }
        .order(Amount.columns.kind.ascending).fetch(in: db)
      #expect(means.map { $0.1 } == [4.8, 46.25, 0.2, nil])
      let running = try await Amount.where { $0.kind == "c" }.order { $0.id.ascending }
        .select { row in
          (
            column(row).average.over(Window.order(row.id.ascending)),
            column(row).minimum.over(Window.order(row.id.descending))
          )
        }.fetch(in: db)
      #expect(running.map { $0.0 } == [0.1, 0.15, 0.2])
      #expect(running.map { $0.1 } == ["0.1", "0.2", "0.3"].map { number($0) })
      let none = try await Amount.where { $0.kind == "d" }.average(in: db) { column($0) }
      #expect(none == nil)
      let first = try await Amount.all.order { $0.id.ascending }.limit(2)
        .average(in: db) { column($0) }
      #expect(first == 4.8)
    }
  }

  @Test(arguments: TestDatabase.available, [0, 1])
  func computedDecimalsAreNumbers(_ kind: TestDatabase, _ place: Int) async throws {
    let column = Self.columns[place]
    try await withAmounts(kind) { db in
      func ids(_ query: Query<Amount>) async throws -> [Int] {
        try await query.fetch(in: db).map(\.id)
      }
      let ten = number("10")
      let sorted = Amount.where { $0.id <= 4 }
      let found = [
        try await ids(sorted.order { (column($0) * ten).ascending }),
        try await ids(sorted.order { column($0).absolute.ascending }),
        try await ids(
          sorted.where { column($0) + column($0) > column($0) * ten - ten }
            .order { $0.id.ascending }),
        try await ids(
          sorted.where { (column($0) / (column($0) - column($0))).isNull }
            .order { $0.id.ascending }),
      ]
      #expect(found == [[4, 2, 1, 3], [2, 4, 1, 3], [2, 4], [1, 2, 3, 4]])
    }
  }

  @Test(arguments: TestDatabase.available, [0, 1])
  func combinedQueriesAreSortedByDecimals(_ kind: TestDatabase, _ place: Int) async throws {
    let column = Self.columns[place]
    try await withAmounts(kind) { db in
      let few = Amount.where { $0.id <= 2 }.select { column($0) }
      let more = Amount.where { $0.id.in(3...4) }.select { column($0) }
      let sorted = try await few.union(more).order(column(Amount.columns).ascending).fetch(in: db)
      #expect(sorted.map { $0 } == ["-7.75", "0.1", "9.5", "100.25"].map { number($0) })
    }
  }

  /// A choice between a stored decimal, which may be a number, and a computed one, which is a text.
  @Test(arguments: TestDatabase.available, [0, 1])
  func choicesOfDecimalsAreNumbers(_ kind: TestDatabase, _ place: Int) async throws {
    let column = Self.columns[place]
    try await withAmounts(kind) { db in
      let two = number("2")
      let sorted = try await Amount.where { $0.id <= 4 }.order { row in
        Case(row.id < 3, then: column(row)).otherwise(column(row) * two).ascending
      }.fetch(in: db).map(\.id)
      #expect(sorted == [4, 2, 1, 3])
      let large = try await Amount.where { row in
        Case(row.id < 3, then: column(row)).otherwise(column(row) * two) > number("200")
      }.fetch(in: db).map(\.id)
      #expect(large == [3])
    }
  }
}
