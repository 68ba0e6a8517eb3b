/// How a file of SQLite is opened.
public enum SQLiteMode: String, Sendable, Hashable, CaseIterable {
  /// For reading only; it must exist.
  case readOnly = "ro"
  /// For reading and writing; it must exist.
  case readWrite = "rw"
  /// For reading and writing; it is made where it is missing.
  case create = "rwc"
}
