import SeedDatabase
import SeedPredicates
import SeedSchema

/// Searches for the few rows that a trigger accepts because it finds their counterparts in other
/// tables.
struct SearchRareRows: Remedy {
  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    guard !rejection.cause.isCodeError, rejection.code == .other, context.progress.retries > 0,
      !context.progress.hasSearchedRareRows, !context.schema.foreignKeys.isEmpty
    else { return nil }
    let code = context.progress.triggers.text.lowercased()
    guard code.hasWord("exists") || code.hasWord("found") || !context.code.comparisons.isEmpty
    else { return nil }
    return .rows(.searchRare)
  }
}
