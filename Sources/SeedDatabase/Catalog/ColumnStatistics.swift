import SeedSchema

/// What a database knows of the values of a column.
public struct ColumnStatistics: Sendable, Hashable {
  /// The column's name.
  public var column: String
  /// The share of NULL, 0 to 1.
  public var nullShare: Double
  /// The number of different values; a negative one is a share of the rows.
  public var distinct: Double?
  /// The share of the most frequent value, 0 to 1.
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
