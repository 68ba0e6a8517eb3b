/// A change of the rows that a table gets.
enum RowChange: Sendable {
  /// Count the rows that triggers of other tables have written to the table.
  case countTriggerRows
  /// Test candidate rows against the table's constraints.
  case searchCandidates
  /// Test candidate rows against the conditions under which triggers reject them, too.
  case searchTriggers
  /// Write rows and roll them back, to find those that pass.
  case tryRows
  /// Keep the rows that the table accepted, and omit the others.
  case keepAccepted
  /// Search rows that pass one by one.
  case searchRare
  /// Reduce the number of rows.
  case reduce(to: Int64)
}
