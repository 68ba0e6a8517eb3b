/// A connection to which functions can be added that a database's triggers call and only the
/// application's connections have.
package protocol StandInConnection: DatabaseConnection {
  /// Adds a function that returns its first argument, or without arguments the key of the row that
  /// was written last.
  ///
  /// It lasts as long as the connection. No index, CHECK or generated column can call it.
  ///
  /// - Parameter name: the function's name.
  /// - Throws: ``DatabaseError`` if the connection is closed, or the name is too long.
  func addFunction(standingInFor name: String) throws
}
