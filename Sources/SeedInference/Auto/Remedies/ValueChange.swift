import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// A change of how columns are generated.
enum ValueChange: Sendable {
  /// Go on to a column's next value.
  case next(column: String)
  /// Meet the table's checks by another alternative.
  case nextAlternative
  /// Go on to the next value of a column that triggers read.
  case triggerColumn(TriggerColumnChange)
  /// Bring all columns down to their plainest values.
  case plainest
  /// Generate values of a form for a column of a table.
  case form(String, column: String, of: TableName)
  /// Copy the value of a column from the row that another column references and, if need be, the
  /// value there from a key.
  case copy(column: String, path: String, key: ForeignKey?, of: TableName?)
  /// Choose the row that a column refers to among those that agree with another row.
  case agreeingParents(AgreeingParents.Agreement)
  /// Give the first rows of a table certain values in a column.
  case firstValues([String], column: String, of: TableName)
}
