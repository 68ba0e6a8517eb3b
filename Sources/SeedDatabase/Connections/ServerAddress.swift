import SeedSchema

/// The address to which a connection was made, according to libpq and the server.
package struct ServerAddress: Sendable, Hashable {
  /// The numeric address that libpq connected to; `nil` for a Unix socket.
  package var peer: String?
  /// The server's own numeric address; `nil` for a Unix socket.
  package var server: String?
  /// The database, as the server names it.
  package var database: String

  package init(peer: String?, server: String?, database: String) {
    self.peer = peer
    self.server = server
    self.database = database
  }
}
