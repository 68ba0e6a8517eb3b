public import SeedSchema

/// A migration and its state in the journal of a database.
public struct MigrationStatus: Sendable, Hashable {
  /// The state of a migration.
  public enum State: String, Sendable, Hashable, Codable {
    /// It is applied.
    case applied
    /// It is applied, and its SQL has been edited since.
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
  /// The migration's state.
  public var state: State
  /// When it was applied or begun; `nil` if it is pending.
  public var appliedAt: Timestamp?
  /// Whether it can be reverted.
  public var isReversible: Bool
}
