@testable import SeedPredicates
@testable import SeedSchema
import Testing

/// Numbers of checks are compared as the database compares them.
@Suite struct CanonicalNumberTests {
  @Test(arguments: [
    ("1", "2", -1), ("9007199254740992", "9007199254740993", -1), ("-3", "-2", -1), ("-1", "1", -1),
    ("10", "9", 1), ("0.1", "0.10", 0), ("1.05", "1.5", -1), ("+7", "7", 0), ("-0", "0", 0),
    ("123456789012345678901234567890", "123456789012345678901234567891", -1), ("1e3", "1000", 0),
    ("-2.5", "-2.25", -1), ("0012", "12.0", 0),
  ]) func order(_ a: String, _ b: String, _ expected: Int) {
    #expect(CanonicalNumber.order(a, b) == expected)
    #expect(CanonicalNumber.order(b, a) == -expected)
  }

  @Test func textsHaveNoOrder() {
    #expect(CanonicalNumber.order("a", "1") == nil)
    #expect(CanonicalNumber.order("2025-01-01", "1") == nil)
  }

  /// As floating-point numbers, both bounds are the same.
  @Test func neighboursOfLargeNumbersCanBeBounds() {
    let schema = TableSchema(
      TableName("t"), fields: [FieldSchema("a", .integer(bits: 64))],
      checks: [CheckConstraint("a > 9007199254740992 AND a <= 9007199254740993")])
    let rules = TableRules(schema)
    #expect(rules.unproven.isEmpty)
    #expect(rules.columns["a"]?.maximum == .init(text: "9007199254740993", isExclusive: false))
  }
}
