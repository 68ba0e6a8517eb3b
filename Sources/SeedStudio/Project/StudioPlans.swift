internal import SeedPlanning

/// The plans and the states of databases that pages have requested, kept until a file changes.
struct StudioPlans: Sendable {
  /// How many of the latest sources are remembered.
  private static let mostRecent = 8

  private(set) var plans: [PlanSource: StudioPlan] = [:]
  /// The states of the scenarios' databases, by the scenario's name.
  var states: [String: KnownDatabaseState] = [:]
  /// The sources that pages have requested, the latest one last.
  private(set) var recent: [PlanSource] = []

  /// Remembers that a page has requested a source.
  mutating func request(_ source: PlanSource) {
    recent.removeAll { $0 == source }
    recent = recent.suffix(Self.mostRecent - 1) + [source]
  }

  /// Keeps a plan.
  mutating func keep(_ planned: StudioPlan, of source: PlanSource) { plans[source] = planned }

  /// Discards the plans, because files or a database have changed.
  mutating func discardPlans() { plans = [:] }

  /// Discards the plans and the states of databases.
  mutating func discardAll() {
    plans = [:]
    states = [:]
  }
}
