import SeedDatabase
import SeedKit
import SeedORM
import SeedPlanning
import SeedSchema
import Foundation
import Testing

/// The examples of the doc comments on runs and plans.
enum RunExamples {
  static func run(
    _ project: Project, on connection: any DatabaseConnection, _ monitor: QueryMonitor
  ) async throws {
    let state = try await Runner.inspect(connection, for: "shop", in: project)
    let plan = try Planner.plan("shop", in: project, state: state)
    let report = try await Runner(connection, monitor: monitor).run(plan)
    for table in report.tables { print(table.name, table.rows) }
    #expect(report.tables.map(\.rows) == [3, 3])
  }

  static func runFile(_ project: Project) async throws {
    let monitor = QueryMonitor()
    let connection = try await DatabaseURL("sqlite:shop.db").connect(monitor: monitor)
    let state = try await Runner.inspect(connection, for: "shop", in: project)
    let plan = try Planner.plan("shop", in: project, state: state)
    let report = try await Runner(connection, monitor: monitor).run(plan)
    print(report.rows, report.digest)
  }

  static func cancel() -> RunControl {
    let control = RunControl { progress in print(progress.rowsDone) }
    // … from a signal handler's thread:
    control.cancel()
    return control
  }

  static func load(_ shard: Shard, of project: Project, with runner: Runner) async throws -> [Int64]
  {
    let run = ShardedRun(runner, scenario: "shop", in: project, parts: 16)
    try await run.prepare()  // once
    let part = try await run.load(shard)  // 1/16 … 16/16, anywhere
    let report = try await run.finish()  // once
    return [part.report.rows, report.rows]
  }

  static func suspend(
    _ table: TableName, on connection: any DatabaseConnection, _ control: RunControl
  ) async throws {
    var suspension = IndexSuspension(connection, control: control)
    if let reason = try await suspension.drop(from: [table]) { print("in place:", reason) }
    // … the load …
    try await suspension.recreate()
    try await suspension.compare()
  }
}
