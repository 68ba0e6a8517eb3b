/// A connection whose statements can be kept from waiting or running for long.
package protocol LimitedConnection: DatabaseConnection {
  /// Bounds how long statements wait or run from now on.
  ///
  /// - Throws: ``DatabaseError`` if the connection is lost.
  func apply(_ limits: WaitLimits) throws(DatabaseError)
}
