import SeedDatabase
import SeedPredicates
import SeedSchema

/// Searches for the few rows that a trigger accepts because it finds their counterparts in other
/// tables, or because they match earlier rows of their own table.
struct SearchRareRows: Remedy {
  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    guard !rejection.cause.isCodeError, rejection.isAboutRows, context.progress.retries > 0,
      !context.progress.hasSearchedRareRows, !context.schema.foreignKeys.isEmpty
    else { return nil }
    let code = context.progress.triggers.text.lowercased()
    let isTree = context.schema.foreignKeys.contains { $0.references == context.schema.name }
    if isTree, !code.isEmpty { return .rows(.searchRare) }
    guard rejection.code == .other else { return nil }
    guard code.hasWord("exists") || code.hasWord("found") || !context.code.comparisons.isEmpty
    else { return nil }
    return .rows(.searchRare)
  }
}
