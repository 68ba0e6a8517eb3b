internal import ArgumentParser
internal import SeedKit
internal import SeedORM

/// What a run changes about its scenario.
struct ScenarioOptions: ParsableArguments {
  @Option(help: "Another seed than the scenario's.")
  var seed: UInt64?

  @Option(help: "Another instant to call now, such as 2025-06-01T00:00:00Z.")
  var now: Instant?

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Another number of rows for a factory or a group; repeatable.", valueName: "name=count"))
  var counts: [Count] = []

  @Option(help: "Multiplies each number of rows that isn't counted per parent.")
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
