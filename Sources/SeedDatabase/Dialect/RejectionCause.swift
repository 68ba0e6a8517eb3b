/// The cause of a rejection of rows, as far as the database reveals it beyond
/// ``DatabaseError/Code-swift.struct``.
public enum RejectionCause: Sendable, Hashable {
  /// The rows themselves; others may be accepted.
  case rows
  /// Database code reads a setting that isn't set.
  case missingSetting(String)
  /// A string doesn't have the form that a type requires.
  case invalidText(type: String)
  /// Database code uses something that doesn't exist or isn't permitted, or recurses without end.
  case brokenCode
  /// Database code names a function, a table or a type that isn't in the connection's search path.
  case unresolvedName(String)
  /// The connection lacks a collation, a module or a table.
  case missingDependency
  /// The connection lacks a function that the application adds to its own connections.
  case missingFunction(String)

  /// Whether database code fails regardless of the rows.
  public var isCodeError: Bool {
    switch self {
    case .brokenCode, .unresolvedName: true
    case .rows, .missingSetting, .invalidText, .missingDependency, .missingFunction: false
    }
  }
}
