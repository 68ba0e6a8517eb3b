import SeedSchema

/// How the rows of a table are distributed: only numbers, and of the values only those that the
/// schema itself lists.
struct TableShape: Sendable {
  /// A column.
  struct Column: Sendable {
    /// The share of rows in which the column is NULL.
    var nullShare: Double
    /// The number of distinct values; `nil` if unknown.
    var distinct: Double?
    /// The share of the most frequent value; `nil` if none stands out, or if unknown.
    var topShare: Double?
    /// The shares of values that the schema lists: those of an enumeration, a boolean or a check.
    var shares: [(value: String, share: Double)] = []
  }

  /// The number of rows.
  var rows: Int64
  /// The columns by name.
  var columns: [String: Column]
}
