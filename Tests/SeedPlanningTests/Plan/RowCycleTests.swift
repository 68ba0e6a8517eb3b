@testable import SeedFormat
@testable import SeedPlanning
@testable import SeedSchema
import Testing

/// References that depend on a value of the row that they reference are found before a row is
/// generated.
@Suite struct RowCycleTests {
  private func files(_ values: String) -> String {
    """
    factory: card
    table: cards
    fields: { id: { type: integer, primary_key: true }, n: integer }
    values: { n: "{row % 3}" }
    ---
    factory: shop
    table: shops
    fields: { id: { type: integer, primary_key: true }, n: integer }
    values: { n: "{row % 3}" }
    ---
    factory: pay
    table: pays
    fields:
      id: { type: integer, primary_key: true }
      k: { type: integer, nullable: true }
      card_id: { type: integer, nullable: true, references: cards }
      shop_id: { type: integer, nullable: true, references: shops }
      parent_id: { type: integer, nullable: true, references: pays }
    values: \(values)
    ---
    scenario: main
    steps:
      - { create: card, count: 3 }
      - { create: shop, count: 3 }
      - { create: pay, count: 3 }
      - { create: pay, count: 2 }
    """
  }

  private func errors(_ text: String) -> [Diagnostic] {
    Project.of(text).check().filter { $0.severity == .error }
  }

  @Test(arguments: [
    (#"{ card_id: "maybe({card.n > 1}, ref(card))" }"#, "`pays.card_id` → `pays.card_id`"),
    (#"{ card_id: "ref(card, n={card.n})" }"#, "`pays.card_id` → `pays.card_id`"),
    (
      #"{ k: "{card.n}", card_id: "maybe({k > 1}, ref(card))" }"#,
      "`pays.card_id` → `pays.k` → `pays.card_id`"
    ),
    (
      #"{ card_id: "maybe({shop.n > 1}, ref(card))", shop_id: "maybe({card.n > 1}, ref(shop))" }"#,
      "`pays.card_id` → `pays.shop_id` → `pays.card_id`"
    ),
    (
      #"{ card_id: "ref(card, n=shop.n)", shop_id: "ref(shop, n=card.n)" }"#,
      "`pays.card_id` → `pays.shop_id` → `pays.card_id`"
    ),
    (
      #"{ k: "{coalesce(parent.k, 0) + 1}", parent_id: "maybe({k < 3}, ref(pay))" }"#,
      "`pays.parent_id` → `pays.k` → `pays.parent_id`"
    ),
  ])
  func aReferenceCannotDependOnItsOwnRow(_ values: String, _ path: String) {
    let found = errors(files(values))
    #expect(
      found.map(\.message) == ["a reference depends on the row that it references: \(path)"])
    #expect(found.allSatisfy { $0.hint == "read only values that don't follow from that row" })
  }

  @Test(arguments: [
    #"{ k: "{row % 2}", card_id: "maybe({k > 0}, ref(card))" }"#,
    #"{ card_id: "maybe({shop.n > 1}, ref(card))" }"#,
    #"{ card_id: "maybe({shop.n > 1}, ref(card, n=shop.n))", k: "{card.n}" }"#,
    #"{ k: "{coalesce(parent.k, 0) + 1}", parent_id: "maybe({row > 1}, ref(pay))" }"#,
    #"{ k: "{coalesce(parent.k, 0) + 1}" }"#,
  ])
  func otherRowsMayDecide(_ values: String) {
    #expect(errors(files(values)).isEmpty)
  }

  /// The error is at the condition rather than at the step.
  @Test func theConditionIsTheErrorsPlace() {
    let text = files(#"{ card_id: "maybe({card.n > 1}, ref(card))" }"#)
    let line = text.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains("maybe(") }
    #expect(errors(text).first?.span?.line == line.map { $0 + 1 })
  }
}
