import SeedSchema

/// The statements that disable a trigger for a transaction.
public struct TriggerSuspension: Sendable {
  /// The SQL that disables it.
  public let suspension: String
  /// The SQL that restores it exactly.
  public let resumption: String

  /// Reads one from a row with both statements.
  init?(_ row: Row) {
    guard let suspension = row.optionalText("suspension"),
      let resumption = row.optionalText("resumption")
    else { return nil }
    self.suspension = suspension
    self.resumption = resumption
  }
}
