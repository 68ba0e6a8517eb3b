package import SeedDatabase

extension PostgresConnection: LimitedConnection {
  package func apply(_ limits: WaitLimits) throws(DatabaseError) {
    let seconds = limits.lock ?? WaitLimits.usualPostgresLock
    let lock = WaitLimits.milliseconds(seconds)
    var script = "SET lock_timeout = \(lock); SET \(WaitLimits.setting) = '\(lock)'"
    let statement = limits.statement.map(WaitLimits.milliseconds)
    if let statement, limits.overridesStatement {
      script += "; SET statement_timeout = \(statement)"
    } else if let statement, statement > 0 {
      // A shorter limit of the role or the database stays.
      script += """
        ; SELECT pg_catalog.set_config('statement_timeout', '\(statement)', false)
        FROM pg_catalog.pg_settings WHERE name = 'statement_timeout'
          AND setting::int8 NOT BETWEEN 1::int8 AND \(statement)::int8
        """
    }
    _ = try session.runScript(script)
    session.answerLimit = limits.statement.flatMap { $0 > 0 ? $0 + AnswerAlarm.reserve : nil }
    if session.decidesUserTimeout {
      cancellation.setUserTimeout(
        milliseconds: Int32(clamping: NetworkDefaults.userTimeout(lock: seconds)))
    }
  }
}
