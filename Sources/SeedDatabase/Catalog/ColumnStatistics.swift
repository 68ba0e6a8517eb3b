import SeedSchema

/// A database's statistics about the values of a column.
public struct ColumnStatistics: Sendable, Hashable {
  /// The column's name.
  public var column: String
  /// The share of NULL, from 0 to 1.
  public var nullShare: Double
  /// The number of distinct values; a negative number is a share of the rows.
  public var distinct: Double?
  /// The share of the most frequent value, from 0 to 1.
  public var topShare: Double?

  /// Reads the columns `name`, `null_share`, `distinct_count` and `top_share`.
  init?(_ row: Row) {
    guard let column = row.optionalText("name"), let nullShare = row.number("null_share") else {
      return nil
    }
    self.column = column
    self.nullShare = nullShare
    distinct = row.number("distinct_count")
    topShare = row.number("top_share")
  }
}
