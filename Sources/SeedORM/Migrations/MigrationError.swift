public import SeedDatabase

/// Why migrations can't be applied or reverted.
public struct MigrationError: Error, Sendable, CustomStringConvertible {
  /// The kind of failure.
  public enum Code: String, Sendable, Hashable {
    /// The list is invalid: two migrations of one name, or SQL that can't be divided into
    /// statements.
    case invalid
    /// The SQL of an applied migration has changed since.
    case changed
    /// An applied migration isn't in the list.
    case missing
    /// A new migration precedes one that is applied.
    case outOfOrder
    /// A migration without a transaction was begun and not completed.
    case unfinished
    /// Another process is applying migrations, and didn't finish in time.
    case locked
    /// A migration to revert has no down part.
    case irreversible
    /// No migration has the requested name.
    case unknown
    /// A statement failed.
    case failed
  }

  /// The kind of failure.
  public var code: Code
  /// The migration's name.
  public var migration: String?
  /// The message.
  public var message: String
  /// A hint on how to fix it.
  public var hint: String?
  /// The file, if its SQL comes from one.
  public var file: String?
  /// The line of the file, or of the migration's SQL.
  public var line: Int?
  /// The error of the database.
  public var cause: DatabaseError?

  init(
    _ code: Code, _ message: String, migration: String? = nil, hint: String? = nil,
    file: String? = nil, line: Int? = nil, cause: DatabaseError? = nil
  ) {
    self.code = code
    self.message = message
    self.migration = migration
    self.hint = hint
    self.file = file
    self.line = line
    self.cause = cause
  }

  /// The place, the message and the hint.
  public var description: String {
    var text = message
    if let line { text = "\(file.map { "\($0):" } ?? "line ")\(line): \(text)" }
    if let hint { text += "; \(hint)" }
    return text
  }
}
