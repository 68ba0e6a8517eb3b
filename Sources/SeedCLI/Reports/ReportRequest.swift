internal import SeedDatabase
internal import SeedKit
internal import SeedPlanning
internal import SeedSchema

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension RunDocument {
  /// Starts the report of a command that begins now.
  ///
  /// `project` holds the files; their variables are shown, except secrets. `definition` is the
  /// scenario; `nil` with `--auto`.
  init(
    _ kind: Kind, _ definition: ScenarioDefinition?, of project: Project?, on url: DatabaseURL?,
    _ changes: ScenarioOptions
  ) {
    var request: [Entry] = []
    if let url { request.append(Entry("database", url.redacted.description)) }
    let seed = changes.seed ?? definition?.seed ?? ScenarioDefinition.defaultSeed
    request.append(Entry("seed", "\(seed)"))
    request.append(
      Entry("now", "\(changes.now?.timestamp ?? definition?.now ?? ScenarioDefinition.defaultNow)"))
    for count in changes.counts { request.append(Entry("--set", "\(count.name)=\(count.count)")) }
    if changes.scale != 1 { request.append(Entry("--scale", "\(changes.scale)")) }
    for (name, value) in (project?.shownVariables ?? [:]).sorted(by: { $0.key < $1.key }) {
      request.append(Entry("variable \(name)", value))
    }
    request.append(Entry("version", Seed.version))
    let now = Date().timeIntervalSince1970
    let date = Timestamp(
      microseconds: Int64(exactly: now.rounded(.down)).map { $0 * 1_000_000 } ?? 0)
    self.init(
      kind, scenario: definition?.name ?? "auto", request: request,
      date: date.description.replacing(" ", with: "T") + "Z")
    self.request.append(Entry("date", self.date))
  }

  /// Adds the version of the database, if it reports one.
  mutating func addVersion(of connection: any DatabaseConnection) async {
    let version = try? await connection.query(SQLStatement(sql: connection.dialect.versionQuery))
    if let text = version?.first?.values.first?.text {
      request.append(Entry("database version", text))
    }
  }

  /// Adds the version of a database, if there is one.
  mutating func addVersion(of url: DatabaseURL) async {
    guard let connection = try? await DatabaseReader.existing(url).connect() else { return }
    await addVersion(of: connection)
    await connection.close()
  }
}

/// The plans of slow statements, for a report.
enum SlowStatements {
  /// How many statements are explained.
  private static let most = 5

  /// Asks the database for the plans of slow statements; statements that it can't explain are
  /// skipped.
  static func plans(
    of queries: QueryReport?, _ connection: any DatabaseConnection
  ) async -> [RunDocument.SlowPlan] {
    var result: [RunDocument.SlowPlan] = []
    for slow in queries?.slow.suffix(20).reversed() ?? [] where result.count < most {
      guard let sql = slow.original.text,
        !result.contains(where: { $0.statement == slow.statement })
      else { continue }
      let (before, explain, after) = connection.dialect.explainStatements(ofPrepared: sql)
      do {
        try await connection.begin(.standard)
        for statement in before { _ = try await connection.execute(SQLStatement(sql: statement)) }
        let rows = try await connection.query(explain)
        for statement in after { _ = try await connection.execute(SQLStatement(sql: statement)) }
        result.append(
          .init(statement: slow.statement, plan: connection.dialect.planText(rows)))
      } catch {}
      try? await connection.rollback()
    }
    return result
  }
}
