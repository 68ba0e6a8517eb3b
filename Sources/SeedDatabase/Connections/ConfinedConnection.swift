/// A connection whose statements can be kept to its own database: SQL that someone else has written
/// may not open other files.
package protocol ConfinedConnection: DatabaseConnection {
  /// Rejects all statements that open other files from now on.
  func confine() async
}
