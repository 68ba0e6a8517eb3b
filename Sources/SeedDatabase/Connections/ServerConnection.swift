/// A connection to a server, on which other sessions work at the same time.
package protocol ServerConnection: DatabaseConnection {
  /// The number of the server's process for this connection.
  nonisolated var serverProcess: Int { get }

  /// Closes the connection: a call that waits for the server fails at once, whatever the network does.
  /// Callable from any thread.
  nonisolated func abandon()

  /// Returns where the connection has gone to.
  ///
  /// - Throws: ``DatabaseError`` if the server doesn't say.
  func serverAddress() throws(DatabaseError) -> ServerAddress

  /// Returns who holds the locks that some processes of the server wait for.
  ///
  /// - Throws: ``DatabaseError`` if the server doesn't say.
  func lockHolders(of processes: [Int]) throws -> [LockHolder]

  /// Waits for notifications of the channels that the session listens on.
  ///
  /// - Parameter milliseconds: how long it waits at most; the connection's thread is blocked
  ///   meanwhile.
  /// - Returns: the payloads that have arrived, in order; none if the time is over.
  /// - Throws: ``DatabaseError`` of code `connection` if the connection is lost.
  func notifications(within milliseconds: Int) throws(DatabaseError) -> [String]
}
