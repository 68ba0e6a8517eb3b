import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

extension InferredColumn {
  /// Forms of strings that functions of the database may parse, in the order of how often they do.
  private static let forms = [
    "{random_int(0, 9)}.{random_int(0, 20)}.{random_int(0, 20)}", "{random_int(1, 1000)}",
    "{random_date()}", "{random_uuid()}", "url()", "random_email()", "ip_address()",
    "literal('{}')",
  ]

  /// Adds them behind the guess, for a string of which nothing else is known.
  mutating func addForms(of field: FieldSchema) {
    switch field.type {
    case .text: break
    case .string(let limit) where (limit ?? 64) >= 64: break
    default: return
    }
    guard case .value(let guess) = choice, !ValueText(guess).present.isCall(of: "random_choice")
    else { return }
    // NULL is accepted more often than any form.
    let place = field.isNullable ? choices.count : rejectedCount + 1
    choices.insert(contentsOf: Self.forms.map { .value($0) }, at: place)
  }

  /// Whether there is another choice.
  var hasNext: Bool { rejectedCount + 1 < choices.count }
}
