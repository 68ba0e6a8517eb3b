/// An operation that requests may perform on rows of a model.
public enum GraphQLMutation: String, Sendable, Hashable, CaseIterable {
  /// Insert a row.
  case create
  /// Change a row.
  case update
  /// Delete a row; one of a `SoftDeletable` model is marked as deleted.
  case delete
  /// Remove the mark of deletion; only for a `SoftDeletable` model.
  case restore
}
