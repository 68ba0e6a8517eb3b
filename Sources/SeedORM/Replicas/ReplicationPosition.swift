import SeedDatabase
import SeedSchema

/// How much a server has written, or replayed of what its primary wrote.
struct ReplicationPosition: Sendable {
  /// The number of bytes of the write-ahead log; `nil` if the server doesn't follow the primary's
  /// log.
  var bytes: Int64?
  /// How long ago, by the servers' clocks, the last replayed transaction was committed.
  var age: Duration?

  /// Reads the position of a connection's server.
  ///
  /// `isReplica` tells whether only a position in the primary's log counts.
  ///
  /// - Throws: `DatabaseError` if the server doesn't respond.
  static func read(
    from connection: isolated any DatabaseConnection, isReplica: Bool
  ) throws -> ReplicationPosition {
    switch connection.dialect.syntax {
    case .sqlite:
      _ = try connection.query("SELECT 1")
      return ReplicationPosition()
    case .postgres: return try readLog(connection, isReplica: isReplica)
    }
  }

  private static func readLog(
    _ connection: isolated any DatabaseConnection, isReplica: Bool
  ) throws -> ReplicationPosition {
    let rows = try connection.query(
      """
      SELECT pg_catalog.pg_is_in_recovery() AS is_replica,
        pg_catalog.pg_wal_lsn_diff(
          CASE WHEN pg_catalog.pg_is_in_recovery() THEN pg_catalog.pg_last_wal_replay_lsn()
            ELSE pg_catalog.pg_current_wal_lsn() END, '0/0')::int8 AS bytes,
        (extract(epoch FROM pg_catalog.clock_timestamp()
            OPERATOR(pg_catalog.-) pg_catalog.pg_last_xact_replay_timestamp())
          OPERATOR(pg_catalog.*) 1000)::int8 AS age
      """)
    guard let row = rows.first, let bytes = row.optionalInteger("bytes"),
      !isReplica || row.flag("is_replica")
    else { return ReplicationPosition() }
    var position = ReplicationPosition(bytes: bytes)
    if isReplica, let age = row.optionalInteger("age") {
      position.age = .milliseconds(max(0, age))
    }
    return position
  }
}
