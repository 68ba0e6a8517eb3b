import SeedDatabase

/// Skips a table whose triggers, indexes or views need a function, module or table that the
/// connection lacks, because no row can be accepted.
struct SkipMissingDependency: Remedy {
  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    switch rejection.cause {
    case .missingDependency, .missingFunction: .skip
    default: nil
    }
  }
}
