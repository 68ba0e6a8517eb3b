/// What to do with a row whose key exists already.
public enum ConflictPolicy: String, Sendable, Hashable, CaseIterable {
  /// The run fails.
  case fail
  /// The existing row stays.
  case skip
  /// The existing row gets the values that the step gives, if it differs.
  case update
  /// The existing row gets all values, also those that are generated, if it differs.
  case replace
}
