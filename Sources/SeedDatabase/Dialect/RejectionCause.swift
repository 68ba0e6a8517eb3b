/// What lies behind a rejection of rows, as far as a database tells beyond
/// ``DatabaseError/Code-swift.struct``.
public enum RejectionCause: Sendable, Hashable {
  /// The rows: others may be accepted.
  case rows
  /// Code of the database reads a setting that nobody has made.
  case missingSetting(String)
  /// A string isn't of the form that a type asks for.
  case invalidText(type: String)
  /// Code of the database uses something that isn't there, or that this user may not use, or calls
  /// itself without end.
  case brokenCode
  /// Code of the database names a function, a table or a type that the connection's search path
  /// doesn't lead to.
  case unresolvedName(String)
  /// The connection lacks a collation, a module or a table.
  case missingPart
  /// The connection lacks a function that the application adds to its own.
  case missingFunction(String)

  /// Whether code of the database fails whatever the rows are.
  public var isOfCode: Bool {
    switch self {
    case .brokenCode, .unresolvedName: true
    case .rows, .missingSetting, .invalidText, .missingPart, .missingFunction: false
    }
  }
}
