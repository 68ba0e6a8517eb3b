@testable import SeedPredicates
@testable import SeedSchema
import Testing

/// What conditions ask of single columns.
@Suite struct TableRulesTests {
  private func rules(_ checks: String...) -> TableRules {
    let columns = ["b", "c", "d"].map { FieldSchema($0, .text, isNullable: true) }
    let numbers = ["a", "n"].map { FieldSchema($0, .integer(), isNullable: true) }
    return TableRules(
      TableSchema(
        TableName("t"), fields: numbers + columns, checks: checks.map { CheckConstraint($0) }))
  }

  @Test func rangesAndListsNeedNoDatabase() {
    let rules = rules(
      "a >= 1 AND a < 10", "b IN ('x', 'y')", "c IS NULL OR char_length(c) <= 5",
      "(d <> ''::text)")
    #expect(rules.unproven.isEmpty)
    #expect(rules.columns["a"]?.minimum == .init(text: "1", isExclusive: false))
    #expect(rules.columns["a"]?.maximum == .init(text: "10", isExclusive: true))
    #expect(rules.columns["b"]?.values == ["x", "y"])
    #expect(rules.columns["c"]?.text.maxLength == 5)
    #expect(rules.columns["c"]?.nullness == .any)
    #expect(rules.columns["d"]?.text.minLength == 1)
  }

  @Test func negationsAreTurnedAround() {
    let rules = rules("NOT (a < 3 OR a > 5)", "NOT (b IS NULL)", "NOT (c = 'x' OR c = 'y')")
    #expect(rules.columns["a"]?.minimum == .init(text: "3", isExclusive: false))
    #expect(rules.columns["a"]?.maximum == .init(text: "5", isExclusive: false))
    #expect(rules.columns["b"]?.nullness == .never)
    #expect(rules.columns["c"]?.excluded == ["x", "y"])
    #expect(rules.unproven.isEmpty)
  }

  @Test func alternativesOverSeveralColumnsAreWays() {
    let rules = rules(
      "num_nonnulls(a, b) = 1", "(c = 'x' AND d IS NULL) OR (c = 'y' AND d IS NOT NULL)")
    #expect(rules.alternatives.map(\.count) == [2, 2])
    #expect(rules.columns["c"]?.values == ["x", "y"])
    #expect(rules.unproven.count == 2)
    let chosen = rules.choosing(0)
    #expect(chosen.columns["c"]?.values == ["y"])
    #expect(chosen.columns["d"]?.nullness == .never)
    let nullness = ["a", "b"].map { chosen.columns[$0]?.nullness }
    #expect(Set(nullness) == [.always, .never])
  }

  @Test func equalConditionsMeanBothOrNeither() {
    let rules = rules("(a IS NULL) = (b IS NULL)")
    #expect(rules.alternatives.first?.count == 2)
  }

  @Test func columnsAgainstColumnsAreOrders() {
    let rules = rules("a <= n")
    #expect(rules.orders == [.init(lower: "a", upper: "n", isStrict: false)])
    #expect(rules.unproven.count == 1)
  }

  /// A column may be compared with itself.
  @Test(arguments: ["a IS NOT DISTINCT FROM a", "a = a", "a < a", "a <= a", "a <> a", "a > a"])
  func columnsAgainstThemselves(_ condition: String) {
    let strict = rules("(\(condition)) IS TRUE")
    #expect(strict.orders.count + strict.unproven.count <= 2)
    #expect(
      rules(condition, "b = c AND (\(condition))").derivations.allSatisfy {
        $0.expression != .column($0.column)
      })
  }

  @Test func contradictionsAreLeftToTheDatabase() {
    #expect(rules("some_function(a)").unproven.count == 1)
    #expect(rules("a = (SELECT 1)").unproven.count == 1)
  }

  @Test func conditionsThatExcludeEachOtherLeaveNull() {
    let contradiction = CheckConstraint("a > 5 AND a < 3")
    #expect(rules(contradiction.expression).columns["a"]?.nullness == .always)
    let required = TableRules(
      TableSchema(
        TableName("t"), fields: [FieldSchema("a", .integer())], checks: [contradiction]))
    #expect(required.unproven == [contradiction])
  }

  private func rules(_ generated: FieldSchema..., checks: [String] = []) -> TableRules {
    let document = FieldSchema("j", .json())
    return TableRules(
      TableSchema(
        TableName("t"), fields: [document] + generated,
        checks: checks.map { CheckConstraint($0) }))
  }

  private func generated(
    _ name: String, _ type: FieldType, as sql: String, isNullable: Bool = false
  ) -> FieldSchema {
    FieldSchema(
      name, type, isNullable: isNullable, defaultValue: .expression(sql), generation: .computed)
  }

  @Test func generatedColumnsAskForMembersOfTheirTypes() {
    let rules = rules(
      generated("removed", .boolean, as: "CAST(j ->> 'removed' AS boolean)"),
      generated("area", .text, as: "j ->> 'area'"),
      generated(
        "started", .datetime(), as: "make_timestamp((j #>> '{state,year}')::int, 1, 1, 0, 0, 0)"),
      generated("note", .text, as: "j ->> 'note'", isNullable: true))
    let members = rules.columns["j"]?.json.members
    #expect(
      members == [
        JSONPath("removed"): .typed("random_bool()"), JSONPath("area"): .anything,
        JSONPath("state", "year"): .typed("random_int(1, 12)"),
      ])
    #expect(rules.hasUnprovenGeneration)
  }

  @Test func checksOfGeneratedColumnsAreAboutWhatTheyAreComputedFrom() {
    let kind = generated(
      "kind", .text,
      as:
        "CASE WHEN j -> 'web' IS NOT NULL THEN 'web' WHEN j -> 'chat' IS NOT NULL THEN 'chat' END",
      isNullable: true)
    let any = rules(kind, checks: ["kind IS NOT NULL"]).choosing(0)
    #expect(any.columns["j"]?.json.members[JSONPath("web")] == .anything)
    let chat = rules(kind, checks: ["kind = 'chat'"]).choosing(0).columns["j"]
    #expect(chat?.json.members == [JSONPath("chat"): .anything])
    #expect(chat?.json.absent == [JSONPath("web")])
  }

  @Test func manyAlternativesDoNotExplode() {
    let many = (0..<12).map { "(a\($0) IS NULL OR b\($0) IS NULL)" }.joined(separator: " AND ")
    #expect(rules(many).unproven.count == 1)
  }
}
