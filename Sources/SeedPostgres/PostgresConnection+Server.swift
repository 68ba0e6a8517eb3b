import CPostgres
package import SeedDrivers
import SeedSchema

extension PostgresConnection: ServerConnection {
  package func lockHolders(of processes: [Int]) throws -> [LockHolder] {
    let list = "{" + processes.map(String.init).joined(separator: ",") + "}"
    return try query(
      """
      SELECT c.relname::text, holder.pid::int8, coalesce(a.usename::text, ''), \
      coalesce(a.application_name::text, '') \
      FROM pg_catalog.unnest(\(list)::int4[]) AS waiting(pid) \
      CROSS JOIN LATERAL pg_catalog.unnest(pg_catalog.pg_blocking_pids(waiting.pid)) AS holder(pid) \
      LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = holder.pid \
      LEFT JOIN pg_catalog.pg_locks l ON l.pid = waiting.pid AND NOT l.granted \
      LEFT JOIN pg_catalog.pg_class c ON c.oid = l.relation ORDER BY holder.pid
      """
    ).compactMap { row in
      guard row.values.count == 4, case .integer(let process) = row.values[1] else { return nil }
      return LockHolder(
        table: row.values[0].text, process: Int(process), user: row.values[2].text ?? "",
        program: row.values[3].text ?? "")
    }
  }

  package nonisolated var serverProcess: Int { Int(cancellation.serverProcess) }

  package func serverAddress() throws(DatabaseError) -> ServerAddress {
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
