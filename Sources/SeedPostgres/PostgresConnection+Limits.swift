package import SeedDatabase

extension PostgresConnection: LimitedConnection {
  package func apply(_ limits: WaitLimits) throws(DatabaseError) {
    let lock = WaitLimits.milliseconds(limits.lock ?? WaitLimits.usualLock)
    var script = "SET lock_timeout = \(lock); SET \(WaitLimits.setting) = '\(lock)'"
    if let statement = limits.statement.map(WaitLimits.milliseconds), statement > 0 {
      // A shorter limit of the role or the database stays.
      script += """
        ; SELECT pg_catalog.set_config('statement_timeout', '\(statement)', false)
        FROM pg_catalog.pg_settings WHERE name = 'statement_timeout'
          AND setting::int8 NOT BETWEEN 1::int8 AND \(statement)::int8
        """
    }
    _ = try session.runScript(script)
  }
}
