import SeedDatabase

/// Tests candidate rows against the table's checks and keys before rows are written.
struct SearchCandidateRows: Remedy {
  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    guard !rejection.cause.isCodeError, !context.progress.trials.searchesCandidates,
      rejection.code == .checkViolation || rejection.code == .uniqueViolation
    else { return nil }
    return .rows(.searchCandidates)
  }
}
