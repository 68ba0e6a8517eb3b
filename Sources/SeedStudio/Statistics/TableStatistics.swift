/// The distributions of a table's columns, based on a sample of its rows.
struct TableStatistics: Encodable, Sendable {
  struct Column: Encodable, Sendable {
    var name: String
    /// `number`, `instant`, `date`, `time`, `text`, `boolean` or `bytes`.
    var kind: String
    var type: String
    /// How many values of the sample are NULL.
    var nulls: Int
    /// How many different values the sample has.
    var distinct: Int
    var minimum: String?
    var maximum: String?
    var median: String?
    /// The mean of numbers.
    var mean: Double?
    /// Numbers by size, or instants over time.
    var histogram: Histogram?
    /// Strings by their number of characters.
    var lengths: Histogram?
    /// The most frequent values, unless all differ.
    var top: [Value]
    /// Why there is nothing to show.
    var problem: String?
  }

  /// Bins of equal width.
  struct Histogram: Encodable, Sendable {
    /// The bounds of the bins, one more than there are bins.
    var bounds: [String]
    var counts: [Int]
  }

  struct Value: Encodable, Sendable {
    var value: String
    var count: Int
  }

  var revision: Int
  var table: String
  /// How many rows the table has.
  var total: Int64
  /// How many of them were sampled: all, or some spread evenly over them.
  var sample: Int
  var columns: [Column]
}
