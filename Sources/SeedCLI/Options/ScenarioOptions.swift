internal import SeedPlanning
internal import SeedSchema
internal import ArgumentParser

/// A run's overrides of its scenario.
struct ScenarioOptions: ParsableArguments {
  @Option(help: "Override the scenario's seed.")
  var seed: UInt64?

  @Option(help: "Override the scenario's current time, as in 2025-06-01T00:00:00Z.")
  var now: Instant?

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Override the row count of a factory or group; repeatable.", valueName: "name=count"),
    completion: Completions.count)
  var counts: [Count] = []

  @Option(help: "Multiply every row count that isn't per parent.")
  var scale = 1.0

  var options: PlanOptions {
    PlanOptions(
      seed: seed, now: now?.timestamp,
      counts: Dictionary(counts.map { ($0.name, $0.count) }, uniquingKeysWith: { $1 }),
      scale: scale)
  }

  /// `user=10000`
  struct Count: ExpressibleByArgument {
    var name: String
    var count: Int64

    init?(argument: String) {
      let parts = argument.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let count = Int64(parts[1].filter { $0 != "_" }), count >= 0
      else { return nil }
      name = String(parts[0])
      self.count = count
    }
  }

  /// `2025-06-01T00:00:00Z`
  struct Instant: ExpressibleByArgument {
    var timestamp: Timestamp

    init?(argument: String) {
      guard let timestamp = Timestamp(argument) else { return nil }
      self.timestamp = timestamp
    }
  }
}
