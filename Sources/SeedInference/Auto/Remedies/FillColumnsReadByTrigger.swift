import SeedDatabase
import SeedPredicates
import SeedSchema
import SeedSyntax

/// Gives all rows a value in the optional columns that triggers read, because a trigger passes NULL
/// to another table, or to a domain, that doesn't accept it.
struct FillColumnsReadByTrigger: Remedy {
  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    guard rejection.code == .notNullViolation, rejection.blamedColumns(of: context.schema).isEmpty
    else { return nil }
    let code = context.progress.triggers.text.lowercased()
    let values = context.factory.columns.compactMap { column -> (String, String)? in
      guard case .value(let text) = column.choice, ValueText(text).isCall(of: "maybe"),
        code.hasWord("new.\(column.name.lowercased())")
      else { return nil }
      return (column.name, ValueText(text).present.text)
    }
    guard !values.isEmpty else { return nil }
    return .values(.fill(Dictionary(values, uniquingKeysWith: { first, _ in first })))
  }
}
