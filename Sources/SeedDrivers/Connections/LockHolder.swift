import SeedSchema

/// A session that holds a lock which another one waits for.
package struct LockHolder: Sendable, Hashable {
  /// The table that is locked; `nil` for another kind of lock.
  package var table: String?
  /// The process of the server that holds the lock.
  package var process: Int
  /// The holder's user and program, as the server knows them; empty if it doesn't say.
  package var user: String
  package var program: String
}

extension PostgresConnection {
  /// Returns who holds the locks that some processes of the server wait for.
  ///
  /// - Throws: ``DatabaseError`` if the server doesn't say.
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

  /// The number of the server's process for this connection.
  package nonisolated var serverProcess: Int { Int(cancellation.serverProcess) }
}
