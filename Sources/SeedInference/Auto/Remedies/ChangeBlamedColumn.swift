import SeedPredicates

/// Changes a column that the rejection blames to its next value.
struct ChangeBlamedColumn: Remedy {
  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    rejection.blamedColumns(of: context.schema).first { name in
      context.factory.columns.contains { $0.name == name && $0.hasNext }
    }.map { .values(.next(column: $0)) }
  }
}
