import SeedSyntax
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

  /// The handling of rows that already exist, unless a step sets it; `nil` for the scenario's
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

  /// Returns how many rows a step creates at least, without a plan. If it creates some, others
  /// reference these instead of existing ones.
  ///
  /// - Parameters:
  ///   - step: the step.
  ///   - known: the same of the steps before it, by the names of their rows.
  /// - Returns: the number; 0 if it isn't known.
  package func leastRows(of step: CreateStep, after known: [String: Int64]) -> Int64 {
    if let rows = step.rows { return Int64(rows.rows.count) }
    if step.count.isTotal { return 0 }
    let range = step.count.range
    guard let parent = step.count.parent else {
      if let count = step.group.flatMap({ counts[$0.name] }) ?? counts[step.factory.name] {
        return count
      }
      return Int64(exactly: (Double(range.lowerBound) * scale).rounded()) ?? 0
    }
    let parents = parent.first == LabelReference.mark ? 1 : known[parent] ?? 0
    if range.lowerBound > 0 { return parents }
    // That none of so many parents has a child is as good as impossible.
    return range.upperBound > 0 && step.count.chances == nil && parents >= 64 ? 1 : 0
  }
}
