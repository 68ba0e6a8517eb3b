internal import SeedKit
internal import SeedPlanning

/// The result of a phase of a run in parts.
enum ShardOutcome {
  case prepared(ShardPreparation)
  /// The part's report, and whether the part had been loaded before.
  case loaded(RunReport, Shard, wasLoaded: Bool)
  case finished(RunReport, parts: Int)
  case abandoned

  /// The report of the load; `nil` if the phase loads nothing.
  var report: RunReport? {
    switch self {
    case .loaded(let report, _, _), .finished(let report, _): report
    case .prepared, .abandoned: nil
    }
  }

  /// Runs a phase.
  init(of phase: ShardPhase, _ run: ShardedRun, _ runner: Runner) async throws {
    switch phase {
    case .prepare: self = .prepared(try await run.prepare())
    case .part(let shard):
      let (report, wasLoaded) = try await run.load(shard)
      self = .loaded(report, shard, wasLoaded: wasLoaded)
    case .finish(let count): self = .finished(try await run.finish(), parts: count)
    case .abandon:
      try await ShardedRun.abandon(runner)
      self = .abandoned
    }
  }
}
