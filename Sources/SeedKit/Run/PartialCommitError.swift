import SeedDatabase

/// Thrown if a run with a transaction for each step ends early, after some steps are committed.
public struct PartialCommitError: Error, CustomStringConvertible {
  /// The error or cancellation that ended the run.
  public let cause: any Error
  /// How many steps are committed, and remain.
  public let committedSteps: Int
  /// How many steps the scenario has.
  public let steps: Int

  /// The committed part of the run: `2 of 5 steps are committed, and remain`.
  public var committedSummary: String {
    let summary =
      "\(committedSteps) of \(steps) steps \(committedSteps == 1 ? "is" : "are") committed, and \(committedSteps == 1 ? "remains" : "remain")"
    return cause.leavesCommitUnknown
      ? summary + "; it is not known whether one more is committed" : summary
  }

  /// The cause, and what is committed.
  public var description: String { "\(cause); \(committedSummary)" }
}
