import SeedDatabase
import SeedKit

/// Applies changes of the session in which code of the database runs.
extension AutoPass {
  mutating func apply(
    _ change: SessionChange, to table: RejectedTable
  ) async throws -> RemedyOutcome {
    let dialect = run.connection.dialect
    switch change {
    case .setting(let name, let value):
      session.settings[name] = value
      try await set(name, to: value)
      return .planAgain
    case .allSettings:
      session.hasAllSettings = true
      guard let query = dialect.settingNamesQuery else { return .unchanged }
      let names = try await run.connection.values(of: query)
        .filter { session.settings[$0] == nil }
      for name in names {
        session.settings[name] = SetMissingSetting.first
        try await set(name, to: SetMissingSetting.first)
      }
      return names.isEmpty ? .unchanged : .planAgain
    case .searchPath(let name):
      session.unresolvedNames.insert(name)
      guard let query = dialect.searchPathQuery(toward: name),
        let path = try await run.connection.values(of: query).first
      else { return .unchanged }
      return try await apply(.setting(name: "search_path", value: path), to: table)
    case .standIn(let function):
      session.standIns.insert(function)
      guard let connection = run.connection as? any StandInConnection else { return .unchanged }
      try await connection.addFunction(standingInFor: function)
      return .planAgain
    case .advanceSequences(let other):
      self[table.name].triggers.advancedSequences.insert(other)
      guard let schema = schemas[other] else { return .unchanged }
      results.sequenceNotes = try await SequenceReset(connection: run.connection)
        .advance(pastKeysOf: [schema])
      return .planAgain
    }
  }

  /// Sets a configuration parameter for the transaction.
  func set(_ name: String, to value: String) async throws {
    guard let statement = run.connection.dialect.settingStatement(name, value) else { return }
    _ = try await run.connection.query(statement)
  }
}
