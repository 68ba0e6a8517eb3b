import SeedFormat
import SeedORM

/// One step of a ``Plan``.
struct PlannedStep: Sendable {
  /// What it does.
  enum Action: Sendable {
    /// Empties tables.
    case truncate([TableSchema])
    /// Makes the rows of a segment of a table.
    case create(table: Int, segment: Int)
    /// Runs SQL.
    case raw([SQLStatement])
    /// Checks what is in the database.
    case expect([PlannedExpectation])
  }

  var action: Action
  /// Where the step stands.
  var span: SourceSpan

  /// Whether it changes the state of its connection for later steps.
  var changesSession: Bool {
    if case .raw(let statements) = action {
      statements.contains { RawEffect($0) == .session }
    } else {
      false
    }
  }

  /// Whether it runs SQL of the scenario's own.
  var runsSQL: Bool { if case .raw = action { true } else { false } }
}
