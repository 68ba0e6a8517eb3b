/// The handling of a row whose key already exists.
public enum ConflictPolicy: String, Sendable, Hashable, CaseIterable {
  /// The run fails.
  case fail
  /// The existing row is kept.
  case skip
  /// The existing row is updated with the values that the step sets, if it differs.
  case update
  /// The existing row is updated with all values, including generated ones, if it differs.
  case replace
}
