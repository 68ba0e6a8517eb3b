public import SeedFormat
public import SeedPlanning
import SeedSchema

extension Plan {
  /// A warning for rows that are generated without a database: a run with `rejected_rows: retry`
  /// can generate some of them again. `nil` if no table has constraints that may reject rows.
  public var rejectionWarning: Diagnostic? {
    let names = tables.filter { table in
      table.newRows > 0
        && testedTables.first { $0.name == table.schema.name }?.hasRowConstraints == true
    }.map { "`\($0.schema.name)`" }
    guard !names.isEmpty else { return nil }
    return Diagnostic(
      .warning,
      "a run generates rows again that the constraints of \(names.joined(separator: ", ")) reject (`rejected_rows: retry`): these rows are the first attempts",
      hint:
        "the rows of a run are in its database; give the values a form that the constraints accept")
  }
}
