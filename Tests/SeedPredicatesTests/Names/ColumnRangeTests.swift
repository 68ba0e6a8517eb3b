import SeedSchema
import Testing

@testable import SeedPredicates

@Suite struct ColumnRangeTests {
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
}
