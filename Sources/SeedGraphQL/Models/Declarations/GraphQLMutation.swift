/// What requests may do to the rows of a model.
public enum GraphQLMutation: String, Sendable, Hashable, CaseIterable {
  /// Insert a row.
  case create
  /// Change a row.
  case update
  /// Delete a row; one of a `SoftDeletable` model is marked as deleted.
  case delete
  /// Remove the mark of deletion; of a `SoftDeletable` model only.
  case restore
}
