internal import SeedKit
internal import SeedORM
internal import SeedPlanning
internal import SeedSchema
internal import ArgumentParser

/// Options for loading rows.
struct LoadOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How to load tables that already have indexes: auto, in-place or rebuild.",
      discussion: """
        rebuild drops them and recreates them after the load, in-place keeps them; auto \
        chooses the faster one.
        """, valueName: "route"))
  var load = Policy.auto

  @Option(
    help:
      "Connections that load tables in parallel if each step is a transaction."
  )
  var connections = 4

  @Option(
    help: ArgumentHelp(
      "What to do with existing rows: fail, skip, update or replace.",
      discussion:
        "For steps without `on_conflict`; default: the scenario's, or fail.",
      valueName: "policy"))
  var onConflict: Conflict?

  func validate() throws {
    guard (1...64).contains(connections) else {
      throw ArgumentParser.ValidationError("--connections must be from 1 to 64")
    }
  }

  enum Conflict: String, CaseIterable, ExpressibleByArgument {
    case fail, skip, update, replace

    var policy: ConflictPolicy {
      switch self {
      case .fail: .fail
      case .skip: .skip
      case .update: .update
      case .replace: .replace
      }
    }
  }

  enum Policy: String, CaseIterable, ExpressibleByArgument {
    case auto
    case inPlace = "in-place"
    case rebuild
  }

  /// Adds these options to the overrides of a scenario.
  func apply(to options: PlanOptions) -> PlanOptions {
    var options = options
    options.load = policy
    options.conflict = onConflict?.policy
    return options
  }

  /// The options that differ from the defaults, for reports.
  var reported: [RunDocument.Entry] {
    var entries: [RunDocument.Entry] = []
    if load != .auto { entries.append(.init("--load", load.rawValue)) }
    if connections != 4 { entries.append(.init("--connections", "\(connections)")) }
    if let onConflict { entries.append(.init("--on-conflict", onConflict.rawValue)) }
    return entries
  }

  private var policy: LoadPolicy {
    switch load {
    case .auto: .automatic
    case .inPlace: .inPlace
    case .rebuild: .rebuild
    }
  }
}
