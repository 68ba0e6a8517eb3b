import SeedSchema

/// A change of how columns are generated.
enum ValueChange: Sendable {
  /// Change a column to its next value.
  case next(column: String)
  /// Satisfy the table's checks with the next alternative.
  case nextAlternative
  /// Change a column that triggers read to its next value.
  case triggerColumn(TriggerColumnChange)
  /// Change all columns to their plainest values.
  case plainest
  /// Generate a column of a table with a format.
  case format(String, column: String, of: TableName)
  /// Copy the value of a column from the row that another column references. If there is a key,
  /// that column of the referenced table is treated as a foreign key.
  case copy(column: String, path: String, key: ForeignKey?, of: TableName?)
  /// Choose the row that a column references among those that agree with another row.
  case agreeingParents(ChooseAgreeingParents.Agreement)
  /// Give columns values that are never NULL.
  case fill([String: String])
  /// Give the first rows of a table the values in a column.
  case firstValues([String], column: String, of: TableName)
}
