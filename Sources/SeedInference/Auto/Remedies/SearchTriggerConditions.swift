import SeedDatabase

/// Tests candidate rows against the conditions under which triggers raise an error, which is faster
/// than writing rows one by one.
struct SearchTriggerConditions: Remedy {
  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    guard !rejection.cause.isCodeError, rejection.isAboutRows,
      !context.progress.triggers.rejections.isEmpty, !context.progress.trials.hasSearchedTriggers
    else { return nil }
    return .rows(.searchTriggers)
  }
}
