import SeedSchema

/// How the rows of a table are distributed: numbers alone, and of values only those that the schema
/// lists itself.
struct TableShape: Sendable {
  /// A column.
  struct Column: Sendable {
    /// The share of rows in which it is NULL.
    var nullShare: Double
    /// How many different values it has; `nil` if that isn't known.
    var distinct: Double?
    /// The share of its most frequent value; `nil` where none stands out or that isn't known.
    var topShare: Double?
    /// The shares of values that the schema lists: those of an enumeration, a boolean or a check.
    var shares: [(value: String, share: Double)] = []
  }

  /// How many rows there are.
  var rows: Int64
  /// The columns by name.
  var columns: [String: Column]
}
