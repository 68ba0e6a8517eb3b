import SeedDatabase

/// Counts the rows that triggers of other tables wrote to the table.
struct CountTriggerRows: Remedy {
  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    rejection.code == .uniqueViolation ? .rows(.countTriggerRows) : nil
  }
}
