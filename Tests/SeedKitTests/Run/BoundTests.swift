@testable import SeedSchema
@testable import SeedFormat
@testable import SeedGeneration
@testable import SeedPlanning
import Foundation
import Testing

/// Generators of numbers and instants keep to their bounds, whatever these are.
@Suite struct BoundTests {
  private static let integers: [Int64] = [
    .min, .min + 1, -1 << 53, -1_000_000, -1, 0, 1, 999, 1 << 31, 1 << 53, 1 << 62, .max - 1, .max,
  ]

  @Test func wholeNumbersAtAllBounds() throws {
    for low in Self.integers {
      for high in Self.integers where low <= high {
        for unique in ["", ", unique: true"] {
          guard
            unique.isEmpty || high.subtractingReportingOverflow(low).overflow || high - low > 500
          else { continue }
          let column = try GeneratedColumn(
            "random_int(\(low), \(high))", type: "integer" + unique, rows: 500)
          let values = try column.values(500).all
          for case .integer(let value) in values {
            #expect(value >= low && value <= high, "\(low)...\(high): \(value)")
          }
          if !unique.isEmpty { #expect(Set(values).count == 500, "\(low)...\(high)") }
        }
      }
    }
  }

  @Test(arguments: [
    "random_int(0, 9223372036854775807)",
    "random_int(-9223372036854775808, 9223372036854775807)",
  ])
  func bothHalvesAreReached(_ value: String) throws {
    let numbers = try GeneratedColumn(value, type: "integer").values(1000).numbers
    let middle = value.contains("(0,") ? 0x1p62 : 0
    let upper = numbers.count { $0 > middle }
    #expect((400...600).contains(upper))
  }

  @Test(
    arguments: [
      ("0.125", "0.129", 3, 0.125, 0.129), ("0.125", "0.139", 2, 0.13, 0.13),
      ("-0.139", "-0.125", 2, -0.13, -0.13), ("-0.009", "0.009", 2, 0, 0),
      ("1", "2", 0, 1, 2), ("9.5", "10.5", 0, 10, 10),
      ("999999999999999.001", "999999999999999.999", 3, 999_999_999_999_999.001, 1e15),
      ("-9.223372036854775807", "9.223372036854775807", 18, -9.3, 9.3),
    ])
  func decimalNumbersStayWithinTheirBounds(
    _ bounds: (low: String, high: String, scale: Int, least: Double, most: Double)
  ) throws {
    let column = try GeneratedColumn(
      "random_decimal(\(bounds.low), \(bounds.high), scale=\(bounds.scale))", type: "text")
    for number in try column.values(300).strings.compactMap(Double.init) {
      #expect(number >= bounds.least && number <= bounds.most)
    }
  }

  @Test(arguments: ["random_decimal(0.125, 0.129, scale=2)", "random_decimal(0.001, 0.002)"])
  func noNumberBetweenTheBounds(_ value: String) throws {
    let error = #expect(throws: DiagnosticsError.self) {
      try GeneratedColumn(value, type: "decimal, precision: 8, scale: 2")
    }
    #expect(
      error?.diagnostics.first?.message.hasPrefix(
        "no number with 2 digits after the point is between") == true)
  }

  /// A decimal column rounds what it gets, and that must not lead out of the bounds.
  @Test(
    arguments: [
      ("random_float(0.125, 0.139)", 0.13, 0.13),
      ("random_decimal(0.125, 0.141, scale=3)", 0.13, 0.14),
      ("normal(0.13, 5, min=0.125, max=0.149)", 0.13, 0.14),
      ("random_decimal({low}, {high})", 0.13, 0.14),
      ("random_float({low}, {high})", 0.13, 0.14),
    ])
  func roundingKeepsToTheBounds(_ value: (text: String, least: Double, most: Double)) throws {
    let project = Project.of(
      """
      factory: things
      fields: { low: { type: decimal, scale: 3 }, high: float, v: { type: decimal, scale: 2 } }
      values: { low: 0.125, high: 0.149, v: '\(value.text)' }
      """)
    let plan = try Planner.plan(factory: "things", rows: 300, in: project)
    let frame = RowGroupFrame(
      graph: plan.graph, table: 0, rowGroup: plan.tables[0].rowGroups[0], rows: .range(0..<300))
    for number in try frame.column("v").numbers {
      #expect(number >= value.least && number <= value.most)
    }
  }

  @Test func floatingPointNumbersAtAllBounds() throws {
    let greatest = Double.greatestFiniteMagnitude
    let bounds: [Double] = [
      -greatest, -1e300, -1, -.leastNonzeroMagnitude, 0, .leastNonzeroMagnitude, 0.1, 1, 1e300,
      greatest,
    ]
    for low in bounds {
      for high in bounds where low <= high {
        let column = try GeneratedColumn("random_float(\(low), \(high))", type: "float")
        let numbers = try column.values(200).numbers
        #expect(numbers.allSatisfy { $0 >= low && $0 <= high }, "\(low)...\(high)")
        if high > low, (high / 2 - low / 2) > 1 {
          #expect(numbers.contains { $0 > low / 2 + high / 2 }, "\(low)...\(high)")
          #expect(numbers.contains { $0 < low / 2 + high / 2 }, "\(low)...\(high)")
        }
      }
    }
  }

  @Test(
    arguments: [
      ("random_date(0001-01-01, 9999-12-31)", "date", "0001-01-01", "9999-12-31"),
      ("random_date(9999-12-31, 9999-12-31)", "date", "9999-12-31", "9999-12-31"),
      (
        "random_datetime(0001-01-01, 9999-12-31T23:59:59.999999Z)", "datetime", "0001-01-01",
        "9999-12-32"
      ),
      (
        "random_datetime(2024-02-29T23:59:59.5Z, 2024-02-29T23:59:59.9Z)", "datetime", "2024-02-29",
        "2024-03"
      ),
      ("random_time(00:00, 23:59)", "time", "00:00:00", "23:59:00"),
      ("random_time(23:59:59, 23:59:59)", "time", "23:59:59", "23:59:59"),
    ])
  func extremeInstants(
    _ value: (text: String, type: String, least: String, most: String)
  ) throws {
    let column = try GeneratedColumn(value.text, type: value.type)
    for text in try column.values(300).strings {
      #expect(text >= value.least && text <= value.most)
    }
  }

  @Test func sequencesNearTheLargestNumber() throws {
    let last = Int64.max
    let column = try GeneratedColumn("sequential(\(last - 999))", type: "integer", rows: 1000)
    #expect(try column.values(1000).all.last == .integer(last))
    #expect(throws: DiagnosticsError.self) {
      try GeneratedColumn("sequential(\(last - 999))", type: "integer", rows: 1001)
    }
  }

  @Test func numbersThatTheColumnDoesNotHold() throws {
    let error = #expect(throws: DiagnosticsError.self) {
      try GeneratedColumn("random_int(0, 40000)", type: "smallint")
    }
    #expect(
      error?.diagnostics.first?.message
        == "the numbers are from 0 to 40000, and `v` holds numbers from -32768 to 32767")
  }

  /// Keys that are there count, too: a sequence behind them must fit.
  @Test(arguments: TestDatabase.available)
  func sequencesPastLargeKeys(_ database: TestDatabase) async throws {
    try await database.with(
      """
      factory: thing
      table: things
      values: { n: "sequential(1, 1000000000000)" }
      ---
      scenario: main
      steps: [ { create: thing, count: 10 } ]
      """
    ) { test in
      try await test.execute(
        """
        create table things (id bigint primary key, n bigint not null);
        insert into things values (100000000, 0);
        """)
      let error = try await refusal { _ = try await test.plan() }
      #expect(error?.message.contains("exceed the range of integers") == true)
    }
  }
}
