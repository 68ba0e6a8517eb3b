/// Distinct combinations of several columns' values, one for each row.
package protocol RowCombination: Sendable {
  /// One column's digits for rows.
  func digits(of member: Int, for rows: RowSelection) -> [Int64]
}
