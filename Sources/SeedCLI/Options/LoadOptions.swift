internal import SeedORM
internal import SeedPlanning
internal import ArgumentParser

/// How a run loads its rows.
struct LoadOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How to load tables that already have indexes: auto, in-place or rebuild.",
      discussion: """
        rebuild drops them and recreates them after the load, in-place keeps them; auto does what is \
        faster.
        """, valueName: "route"))
  var load = Policy.auto

  @Option(
    help:
      "Connections that load tables in parallel if each step is a transaction."
  )
  var connections = 4

  func validate() throws {
    guard (1...64).contains(connections) else {
      throw ArgumentParser.ValidationError("--connections must be from 1 to 64")
    }
  }

  enum Policy: String, CaseIterable, ExpressibleByArgument {
    case auto
    case inPlace = "in-place"
    case rebuild
  }

  var policy: LoadPolicy {
    switch load {
    case .auto: .automatic
    case .inPlace: .inPlace
    case .rebuild: .rebuild
    }
  }
}
