/// Reads SQLite's messages about rejected rows.
extension SQLiteDialect {
  private static let missingFunction = "no such function: "

  /// Determines what the connection lacks from the beginning of the message.
  public func rejectionCause(of error: DatabaseError) -> RejectionCause {
    if error.message.hasPrefix(Self.missingFunction) {
      return .missingFunction(String(error.message.dropFirst(Self.missingFunction.count)))
    }
    let isMissing =
      error.code == .undefinedTable
      || ["no such collation sequence", "no such module"].contains { error.message.hasPrefix($0) }
    return isMissing ? .missingDependency : .rows
  }

  /// `nil`: the messages name a unique key's columns, but of a foreign key nothing.
  public func rejectedKey(of error: DatabaseError) -> RejectedKey? { nil }
}
