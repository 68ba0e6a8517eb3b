import PlanSupport
import SeedFormat
import SeedPlanning
import Testing

/// Values that don't fit their columns in the first rows are errors of the files.
@Suite struct FirstRowTests {
  private func message(_ values: String, rows: Int = 100, rejected: String = "fail") -> String? {
    let project = Project.of(
      """
      factory: thing
      fields:
        id: { type: integer, primary_key: true }
        age: { type: integer, min_value: 18, nullable: true }
        amount: { type: decimal, precision: 6, scale: 2, nullable: true }
        code: { type: string, max_length: 5, nullable: true }
      values:
        \(values)
      ---
      scenario: main
      rejected_rows: \(rejected)
      steps: [ { create: thing, count: \(rows) } ]
      """)
    do {
      if project.hasErrors { throw DiagnosticsError(project.diagnostics) }
      _ = try Planner.plan("main", in: project)
      return nil
    } catch let error as DiagnosticsError {
      return error.diagnostics.first.map {
        "\($0.span?.line ?? 0):\($0.span?.column ?? 0) \($0.message)"
      }
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: [
    ("age: \"{5 + row}\"", "8:8 thing.age, row 1: the value must be at least 18"),
    ("age: full_name()", "8:8 thing.age, row 1:"),
    ("amount: \"{row * 1000}\"", "8:11 thing.amount, row 10:"),
    ("code: \"{age}{row * 1000}\"", "8:9 thing.code, row "),
    ("age: \"{floor(10 / (row - 7))}\"", "8:8 thing.age, row 7: division by zero"),
  ])
  func valuesAreGenerated(_ values: String, _ expected: String) {
    let found = message(values)
    #expect(found?.hasPrefix(expected) == true, "\(found ?? "no error")")
  }

  /// Rows beyond the first ones aren't generated, nor are those that a run would generate again.
  @Test func otherValuesAreAccepted() {
    #expect(message("age: \"{if(row == 90, 1, 20)}\"") == nil)
    #expect(message("age: random_int(1, 50)", rejected: "retry") == nil)
    #expect(message("age: \"{if(row == 9, 1, 20)}\"", rows: 8) == nil)
  }

  /// A condition that isn't true for a row leaves its reference NULL.
  @Test(arguments: [
    ("kind == 'card'", "13: `card_id` can't be NULL, and the condition isn't true in row 2"),
    ("row < 5", "13: `card_id` can't be NULL, and the condition isn't true in row 5"),
    ("row > 0", nil), ("kind != 'none'", nil),
  ])
  func conditionsMustHoldForRequiredReferences(_ condition: String, _ expected: String?) {
    let project = Project.of(
      """
      factory: card
      table: cards
      fields: { id: { type: integer, primary_key: true } }
      ---
      factory: pay
      table: pays
      fields:
        id: { type: integer, primary_key: true }
        kind: string
        card_id: { type: integer, references: cards }
      values:
        kind: "{if(row % 2 == 0, 'cash', 'card')}"
        card_id: "maybe({\(condition)}, ref(card))"
      ---
      scenario: main
      steps: [ { create: card, count: 3 }, { create: pay, count: 8 } ]
      """)
    let errors = project.check().filter { $0.severity == .error }
    let found = errors.map { "\($0.span?.line ?? 0): \($0.message)" }
    #expect(found == (expected.map { [$0] } ?? []))
  }
}
