@testable import SeedPredicates
import SeedPlanning
import SeedSchema
import Testing

/// Equations between columns, solved for one of them.
@Suite struct EquationTests {
  /// What columns follow from, as factory files say it.
  private func derivations(_ checks: String..., keys: [String] = []) -> [String: String] {
    let fields = ["total", "subtotal", "tax", "discount", "a", "b"].map { name in
      FieldSchema(name, .decimal(precision: 10, scale: 2), isNullable: name == "discount")
    }
    let table = TableSchema(
      TableName("t"), fields: fields, uniques: keys.map { UniqueConstraint([$0]) },
      checks: checks.map { CheckConstraint($0) })
    let inference = TableInference(
      table: table, others: [],
      context: InferenceContext(
        [table], types: UserTypes(), generators: RegisteredGenerators()))
    var result: [String: String] = [:]
    for field in fields { result[field.name] = inference.derivation(of: field) }
    return result
  }

  @Test(arguments: [
    ("total = subtotal + tax", "total", "subtotal + tax"),
    ("subtotal + tax = total", "total", "subtotal + tax"),
    // Sums keep to bounds that differences don't.
    ("total = subtotal - tax", "subtotal", "total + tax"),
    ("total = subtotal - tax - a", "subtotal", "(total + a) + tax"),
    ("a + b = 100", "b", "100 - a"),
    ("total = subtotal * a", "total", "subtotal * a"),
    ("total = round(subtotal * a, 2)", "total", "round(subtotal * a, 2)"),
    ("abs(total - (subtotal + tax)) < 0.01", "total", "subtotal + tax"),
    (
      "total = subtotal + tax - coalesce(discount, 0)", "total",
      "(subtotal + tax) - coalesce(discount, 0)"
    ),
    ("total / 2 = a", "total", "a * 2"),
  ])
  func oneColumnFollows(_ check: String, _ column: String, _ text: String) {
    #expect(derivations(check) == [column: text])
  }

  @Test func stringsAreJoined() {
    let table = TableSchema(
      TableName("t"), fields: ["full", "first", "last"].map { FieldSchema($0, .text) },
      checks: [CheckConstraint("\"full\" = first || ' ' || last")])
    let inference = TableInference(
      table: table, others: [],
      context: InferenceContext(
        [table], types: UserTypes(), generators: RegisteredGenerators()))
    let found = table.fields.compactMap { inference.derivation(of: $0) }
    #expect(found == ["concat(concat(first, ' '), last)"])
  }

  @Test(arguments: [
    "total * total = a * a", "total = total + 5", "total = 5", "total <> a + b",
    "NOT (total = a + b)", "total = length(a)", "abs(total - a) < 50",
  ])
  func otherConditionsDeriveNothing(_ check: String) {
    #expect(derivations(check).isEmpty)
  }

  @Test func equationsDoNotFormACircle() {
    let found = derivations("total = subtotal + tax", "subtotal = total - tax")
    #expect(found == ["total": "subtotal + tax"])
    #expect(derivations("a = b", "b = total", "total = a").count == 2)
  }

  @Test func oneColumnFollowsFromOneEquation() {
    let found = derivations("total = subtotal + tax", "total = a + b")
    #expect(found["total"] == "subtotal + tax")
    #expect(found.count == 2)
  }

  @Test func keysAreWhatOthersFollowFrom() {
    #expect(derivations("total = a", keys: ["total"]) == ["a": "total"])
  }
}
