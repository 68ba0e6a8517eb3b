import SeedDatabase

/// Adds a stand-in for a function that only the application's connections have; it returns its
/// first argument.
///
/// This is only for rows that are kept: the files of `seed init` can't depend on a stand-in,
/// because a run of them has none.
struct AddStandInFunction: Remedy {
  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    guard case .missingFunction(let name) = rejection.cause, context.session.allowsStandIns,
      !context.session.standIns.contains(name)
    else { return nil }
    return .session(.standIn(function: name))
  }
}
