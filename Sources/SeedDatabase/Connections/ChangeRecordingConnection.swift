/// A connection that reports the rows that it has written, after each of its commits.
package protocol ChangeRecordingConnection: DatabaseConnection {
  /// Calls a function after each commit that has changed rows.
  func recordChanges(_ commit: @escaping @Sendable (SQLiteRowChanges) -> Void)
}
