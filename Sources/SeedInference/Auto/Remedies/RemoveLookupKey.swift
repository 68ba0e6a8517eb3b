import SeedSchema

/// Stops treating a column as a foreign key if no row is accepted with it: a trigger that looks up a
/// value may require that there is none.
struct RemoveLookupKey: Remedy {
  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    guard !rejection.cause.isCodeError, rejection.isAboutRows, context.progress.trials.acceptsNone,
      let key = context.progress.triggers.lookupKeys.last(where: {
        context.schema.foreignKeys.contains($0)
      })
    else { return nil }
    return .keys(.remove(key))
  }
}
