public import SeedSchema

/// A migration, and what the journal of a database says of it.
public struct MigrationStatus: Sendable, Hashable {
  /// What has become of it.
  public enum State: String, Sendable, Hashable, Codable {
    /// It is applied.
    case applied
    /// It is applied, and its SQL was edited since.
    case changed
    /// It is still to be applied.
    case pending
    /// It was begun without a transaction, and not completed.
    case unfinished
    /// It is applied, but not in the list.
    case missing
  }

  /// The migration's name.
  public var name: String
  /// What has become of it.
  public var state: State
  /// When it was applied or begun; `nil` if it is pending.
  public var appliedAt: Timestamp?
  /// Whether it can be reverted.
  public var isReversible: Bool
}
