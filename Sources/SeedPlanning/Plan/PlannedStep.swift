package import SeedFormat
package import SeedSchema

/// One step of a ``Plan``.
package struct PlannedStep: Sendable {
  /// The step's action.
  package enum Action: Sendable {
    /// Empties tables.
    case truncate([TableSchema])
    /// Creates the rows of a row group of a table.
    case create(table: Int, rowGroup: Int)
    /// Runs SQL.
    case raw([SQLStatement])
    /// Checks what is in the database.
    case expect([PlannedExpectation])
  }

  package var action: Action
  /// The step's position in its file.
  package var span: SourceSpan

  package init(action: Action, span: SourceSpan) {
    self.action = action
    self.span = span
  }

  /// Whether it changes the state of its connection for later steps.
  package var changesSession: Bool {
    if case .raw(let statements) = action {
      statements.contains { StatementEffect($0) == .session }
    } else {
      false
    }
  }

  /// Whether it runs the scenario's own SQL.
  package var runsSQL: Bool { if case .raw = action { true } else { false } }
}
