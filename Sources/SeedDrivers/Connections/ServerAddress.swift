import CPostgres
import SeedSchema

/// Where a connection has gone to, as libpq and the server say.
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

extension DatabaseConnection {
  /// Returns where the connection has gone to; `nil` if its database is a file.
  ///
  /// - Throws: ``DatabaseError`` if the server doesn't say.
  package func serverAddress() async throws -> ServerAddress? {
    guard let connection = self as? PostgresConnection else { return nil }
    return try await connection.address()
  }
}

extension PostgresConnection {
  fileprivate func address() throws(DatabaseError) -> ServerAddress {
    let rows = try session.run(
      """
      SELECT pg_catalog.current_database()::text, \
      pg_catalog.host(pg_catalog.inet_server_addr())::text
      """
    ).rows()
    let values = rows.first?.values ?? []
    return ServerAddress(
      peer: session.peerAddress, server: values.last?.text, database: values.first?.text ?? "")
  }
}

extension PostgresSession {
  /// The numeric address of the other end; `nil` for a Unix socket.
  fileprivate var peerAddress: String? {
    guard let text = pointer.flatMap({ PQhostaddr($0) }).map({ String(cString: $0) }),
      !text.isEmpty, !text.hasPrefix("/"), !text.hasPrefix("@")
    else { return nil }
    return text
  }
}
