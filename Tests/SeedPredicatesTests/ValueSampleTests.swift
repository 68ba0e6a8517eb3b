import SeedSchema
import Testing

@testable import SeedPredicates

/// Values that show what a generator does.
@Suite struct ValueSampleTests {
  private func samples(_ value: String, isUnique: Bool) -> ValueSamples? {
    ValueSamples(
      of: value, for: FieldSchema("x", .text), isUnique: isUnique,
      now: Timestamp(microseconds: 0), count: 64)
  }

  @Test func callsAndTemplatesHaveSamples() throws {
    let codes = try #require(samples("country_code()", isUnique: false))
    #expect(codes.texts.count == 64)
    #expect(codes.texts.allSatisfy { $0.utf8.count == 2 })
    let upper = try #require(
      samples("{upper(random_email())}", isUnique: false))
    #expect(upper.texts.allSatisfy { $0.contains("@") && $0 == $0.uppercased() })
    let mails = try #require(samples("random_email()", isUnique: true))
    #expect(Set(mails.texts).count == 64)
  }

  @Test func valuesThatReadTheRowHaveNone() {
    #expect(samples("{other}", isUnique: false) == nil)
    #expect(samples("random_int({a}, 5)", isUnique: false) == nil)
    #expect(samples("no_such()", isUnique: false) == nil)
  }

  @Test(arguments: [
    ("starts_at", "ends_at", true), ("min_price", "max_price", true),
    ("price_min", "price_max", true),
    ("trial_start", "trial_end", true), ("open", "close", false), ("from_year", "to_year", true),
    ("first_page", "second_page", false), ("from_id", "to_id", false),
    ("start_month", "end_month", false),
  ])
  func namesTellRanges(_ lower: String, _ upper: String, _ isRange: Bool) {
    let isDate = lower.hasSuffix("_at") || lower.hasPrefix("trial")
    let fields = [lower, upper].map { FieldSchema($0, isDate ? .datetime() : .integer()) }
    let table = TableSchema(TableName("t"), fields: fields)
    #expect(ColumnRanges.lower(of: fields[1], in: table)?.name == (isRange ? lower : nil))
    #expect(ColumnRanges.lower(of: fields[0], in: table) == nil)
  }

  @Test func sizesOfTypesAreGreaterThanZero() {
    #expect(SQLTypeName("vector(3)").size == 3)
    #expect(SQLTypeName("numeric(10, 2)").size == 10)
    #expect(SQLTypeName("vector(-5)").size == nil)
    #expect(SQLTypeName("vector(0)").size == nil)
  }

  @Test func storedInstantsHaveUsualYears() throws {
    var field = FieldSchema("created_at", .integer())
    field.epochUnit = .microseconds
    let dates = try #require(
      DateStorage(field, in: TableSchema(TableName("t"), fields: [field])))
    #expect(dates.instant("0") == Timestamp(microseconds: 0))
    #expect(dates.instant("-8999000000000000000") == nil)
    #expect(dates.instant("8999000000000000000") == nil)
    #expect(dates.endOfDates == "7258118400000000")
  }
}
