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

  /// The same names as those of `LoadPolicy`.
  enum Policy: String, CaseIterable, ExpressibleByArgument {
    case auto
    case inPlace = "in-place"
    case rebuild
  }

  var policy: LoadPolicy { LoadPolicy(rawValue: load.rawValue) ?? .automatic }
}
