/// How an SQLite file is opened.
public enum SQLiteMode: String, Sendable, Hashable, CaseIterable {
  /// For reading only; it must exist.
  case readOnly = "ro"
  /// For reading and writing; it must exist.
  case readWrite = "rw"
  /// For reading and writing; it is created if missing.
  case create = "rwc"
}
