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

  /// Reads the columns in this order.
  init?(_ row: Row) {
    guard let column = row.text(at: 0), let nullShare = row.number(at: 1) else { return nil }
    self.column = column
    self.nullShare = nullShare
    distinct = row.number(at: 2)
    topShare = row.number(at: 3)
  }
}
