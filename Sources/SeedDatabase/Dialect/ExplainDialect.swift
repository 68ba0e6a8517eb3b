public import SeedSchema

/// Requests and reads the plan of a statement.
public protocol ExplainDialect: Sendable {
  /// The prefix that turns a statement into a query of its plan.
  var explainPrefix: String { get }

  /// Returns the statements that produce the plan of SQL with unknown values: the setup, the query
  /// whose rows are the plan, and the teardown.
  func explainStatements(
    ofPrepared sql: String
  ) -> (before: [String], explain: SQLStatement, after: [String])

  /// Formats the rows of such a query: one step per line, indented under the step that uses it.
  func planText(_ rows: [Row]) -> String
}
