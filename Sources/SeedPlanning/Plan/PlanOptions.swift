import SeedGeneration
public import SeedSchema

/// A run's overrides of its scenario.
///
/// ```swift
/// let plan = try Planner.plan("shop", in: project, options: PlanOptions(seed: 7), state: state)
/// ```
public struct PlanOptions: Sendable {
  /// The seed to use instead.
  public var seed: UInt64?
  /// The current instant to use instead.
  public var now: Timestamp?
  /// Row counts to use instead, by the name of a group (`as:`) or of a factory.
  public var counts: [String: Int64]
  /// The factor for each fixed row count.
  public var scale: Double

  /// Whether indexes and keys may be dropped while rows are loaded.
  public var load: LoadPolicy

  /// What to do with rows that already exist, unless a step sets it; `nil` for the scenario's
  /// setting.
  public var conflict: ConflictPolicy?

  /// Creates options; by default, nothing changes.
  public init(
    seed: UInt64? = nil, now: Timestamp? = nil, counts: [String: Int64] = [:], scale: Double = 1,
    load: LoadPolicy = .automatic, conflict: ConflictPolicy? = nil
  ) {
    self.conflict = conflict
    self.seed = seed
    self.now = now
    self.counts = counts
    self.scale = scale
    self.load = load
  }

  /// Whether row counts are overridden, so that the scenario's expected counts can't hold.
  var changesCounts: Bool { !counts.isEmpty || scale != 1 }

  /// Whether a step is known to create rows, without a plan: others then reference these instead of
  /// existing ones.
  package func surelyCreatesRows(_ step: CreateStep) -> Bool {
    if let rows = step.rows { return !rows.rows.isEmpty }
    guard step.count.parent == nil, !step.count.isTotal else { return false }
    let other = step.group.flatMap { counts[$0.name] } ?? counts[step.factory.name]
    return other.map { $0 > 0 }
      ?? ((Double(step.count.range.lowerBound) * scale).rounded() > 0)
  }
}
