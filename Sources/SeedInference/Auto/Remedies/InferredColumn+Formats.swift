import SeedSyntax
import SeedGeneration
import SeedPredicates
import SeedSchema

extension InferredColumn {
  /// Generators of strings in the formats that functions of the database may parse, the most common
  /// formats first.
  private static let formats = [
    "{random_int(0, 9)}.{random_int(0, 20)}.{random_int(0, 20)}", "{random_int(1, 1000)}",
    "{random_date()}", "{random_uuid()}", "url()", "random_email()", "ip_address()",
    "literal('{}')",
  ]

  /// Adds common formats to the choices of a string column whose values nothing else determines.
  mutating func addFormats(of field: FieldSchema) {
    switch field.type {
    case .text: break
    case .string(let limit) where (limit ?? 64) >= 64: break
    default: return
    }
    guard case .value(let guess) = choice, !ValueText(guess).present.isCall(of: "random_choice")
    else { return }
    // Triggers accept NULL more often than any format.
    let index = field.isNullable ? choices.count : rejectedCount + 1
    choices.insert(contentsOf: Self.formats.map { .value($0) }, at: index)
  }

  /// Whether the column has another choice after the current one.
  var hasNext: Bool { rejectedCount + 1 < choices.count }
}
