/// What SQLite's messages say of rejected rows.
extension SQLiteDialect {
  /// Tells what the connection lacks by the beginning of the message.
  public func rejectionCause(of error: DatabaseError) -> RejectionCause {
    let isMissing =
      error.code == .undefinedTable
      || ["no such function", "no such collation sequence", "no such module"]
        .contains { error.message.hasPrefix($0) }
    return isMissing ? .missingPart : .rows
  }
}
