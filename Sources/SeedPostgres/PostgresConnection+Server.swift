import CPostgres
package import SeedDatabase
import SeedSchema

extension PostgresConnection: ServerConnection {
  package func lockHolders(of processes: [Int]) throws -> [LockHolder] {
    let list = "{" + processes.map(String.init).joined(separator: ",") + "}"
    return try query(
      """
      SELECT c.relname::text AS locked, holder.pid::int8 AS process, a.usename::text AS username, \
      a.application_name::text AS program \
      FROM pg_catalog.unnest(\(list)::int4[]) AS waiting(pid) \
      CROSS JOIN LATERAL pg_catalog.unnest(pg_catalog.pg_blocking_pids(waiting.pid)) AS holder(pid) \
      LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = holder.pid \
      LEFT JOIN pg_catalog.pg_locks l ON l.pid = waiting.pid AND NOT l.granted \
      LEFT JOIN pg_catalog.pg_class c ON c.oid = l.relation ORDER BY holder.pid
      """
    ).compactMap { row in
      row.optionalInteger("process").map {
        LockHolder(
          table: row.optionalText("locked"), process: Int($0), user: row.text("username"),
          program: row.text("program"))
      }
    }
  }

  package nonisolated var serverProcess: Int { Int(cancellation.serverProcess) }

  package nonisolated func abandon() { cancellation.abandon() }

  package func serverAddress() throws(DatabaseError) -> ServerAddress {
    let rows = try session.run(
      """
      SELECT pg_catalog.current_database()::text AS database, \
      pg_catalog.host(pg_catalog.inet_server_addr())::text AS server
      """
    ).rows()
    return ServerAddress(
      peer: session.peerAddress, server: rows.first?.optionalText("server"),
      database: rows.first?.text("database") ?? "")
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
