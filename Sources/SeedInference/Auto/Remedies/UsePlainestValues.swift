/// Changes every column to its plainest value: its default or NULL.
struct UsePlainestValues: Remedy {
  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    context.progress.isPlainest ? nil : .values(.plainest)
  }
}
