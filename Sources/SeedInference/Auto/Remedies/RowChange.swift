/// A change of which rows a table gets.
enum RowChange: Sendable {
  /// Count the rows that triggers of other tables have written to the table.
  case countTriggerRows
  /// Ask the table's constraints about candidates.
  case searchCandidates
  /// Write rows, see which pass, and roll them back.
  case tryOut
  /// Keep the rows that the table accepted, without the others.
  case keepAccepted
  /// Look for the first rows that pass, one after another.
  case searchRare
  /// Ask for fewer rows.
  case reduce(to: Int64)
}
