import SeedDatabase
import SeedSchema

/// Leaves a foreign key to the trigger that writes the referenced row, because the trigger would
/// write an existing row a second time.
struct LeaveKeyToTrigger: Remedy {
  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    guard rejection.code == .uniqueViolation, let other = rejection.table,
      other != context.schema.name
    else { return nil }
    return context.schema.foreignKeys.first { $0.references == other }.map {
      .keys(.leaveToTrigger($0))
    }
  }
}
