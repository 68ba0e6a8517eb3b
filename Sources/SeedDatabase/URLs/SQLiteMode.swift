/// The mode in which an SQLite file is opened.
public enum SQLiteMode: String, Sendable, Hashable, CaseIterable {
  /// For reading only; it must exist.
  case readOnly = "ro"
  /// For reading and writing; it must exist.
  case readWrite = "rw"
  /// For reading and writing; it is created if missing.
  case create = "rwc"
  /// For reading a file that doesn't change, such as one on read-only media.
  ///
  /// SQLite then uses neither locks nor auxiliary files, and changes by others lead to wrong
  /// results.
  case immutable = "immutable"

  /// Whether nothing can be written.
  public var isReadOnly: Bool { self == .readOnly || self == .immutable }
}
