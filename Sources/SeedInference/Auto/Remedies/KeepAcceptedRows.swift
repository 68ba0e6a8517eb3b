import SeedKit

/// Keeps the rows that a table accepted in a trial, and omits the others.
struct KeepAcceptedRows: Remedy {
  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    let rows = context.progress.trials
    guard rows.best?.result.error != nil, rows.omittedRows == nil, !context.isReferenced else {
      return nil
    }
    return .rows(.keepAccepted)
  }
}
