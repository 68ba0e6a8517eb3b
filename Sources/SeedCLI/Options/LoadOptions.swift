internal import ArgumentParser
internal import SeedKit

/// How a run loads its rows.
struct LoadOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How indexes and keys of existing tables are treated: auto, in-place or rebuild.",
      discussion: """
        rebuild takes them away and makes them again behind the rows, in-place leaves them; auto does what is \
        faster.
        """, valueName: "route"))
  var load = Policy.auto

  @Option(
    help:
      "How many connections load tables at the same time, where each step is a transaction of its own."
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
