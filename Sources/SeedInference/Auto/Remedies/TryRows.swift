import SeedDatabase

/// Writes rows and rolls them back, to find those that the table accepts.
struct TryRows: Remedy {
  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    guard !rejection.cause.isCodeError, !context.progress.trials.needsTrial, rejection.isAboutRows
    else { return nil }
    return .rows(.tryRows)
  }
}
