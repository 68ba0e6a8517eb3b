import SeedDatabase

/// Satisfies the table's checks with another alternative, because a trigger may not accept the NULL
/// with which a check passes.
struct UseNextAlternative: Remedy {
  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    guard !rejection.cause.isCodeError, !context.progress.triggers.text.isEmpty,
      context.factory.alternativeCount > 1
    else { return nil }
    return .values(.nextAlternative)
  }
}
