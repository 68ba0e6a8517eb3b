import SeedSchema

/// The distribution of a table's rows.
///
/// It holds only numbers, and no values except those that the schema itself lists.
struct TableDistribution: Sendable {
  /// The distribution of a column.
  struct Column: Sendable {
    /// The share of rows in which the column is NULL.
    var nullShare: Double
    /// The number of distinct values; `nil` if unknown.
    var distinct: Double?
    /// The share of the most frequent value; `nil` if unknown, or if no value is more frequent.
    var topShare: Double?
    /// The smallest and the greatest number, rounded outwards to two digits; `nil` if unknown.
    var range: ClosedRange<Double>?
    /// The share of each value that the schema lists: those of an enumeration, a boolean or a
    /// check.
    var shares: [(value: String, share: Double)] = []
  }

  /// The number of rows.
  var rows: Int64
  /// The columns by name.
  var columns: [String: Column]
}
