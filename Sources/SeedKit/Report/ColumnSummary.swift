/// The distribution of a column in a sample of its rows.
///
/// The values are those that SeedKit generates. Strings and keys of tables that existed before the
/// run are omitted, because references hold keys of existing rows, and values learned from rows are
/// those of existing rows.
public struct ColumnSummary: Sendable, Codable {
  /// A value and how often it occurs.
  public struct Frequency: Sendable, Codable {
    /// The value.
    public var value: String
    /// How many rows of the sample have it.
    public var count: Int
  }

  /// The quantity that a histogram counts.
  public enum Measure: String, Sendable, Codable {
    /// Numbers.
    case numbers
    /// Instants, days or times.
    case instants
    /// Lengths of strings, in characters.
    case lengths
  }

  /// The column.
  public var name: String
  /// Its value as a factory writes it; only the generator's name for a table that already existed.
  public var source: String
  /// Whether the value was inferred.
  public var isInferred: Bool
  /// How many rows of the sample are NULL.
  public var nulls = 0
  /// How many different values the sample has.
  public var distinct = 0
  /// The quantity that the histogram counts; `nil` if there is no histogram.
  public var measure: Measure?
  /// How many values are in each range; all ranges have the same width.
  public var bars: [Int] = []
  /// The lower bound of the first range.
  public var lowest: String?
  /// The upper bound of the last range.
  public var highest: String?
  /// The most frequent values; empty if hardly any repeats.
  public var top: [Frequency] = []

  init(name: String, source: String, isInferred: Bool) {
    self.name = name
    self.source = source
    self.isInferred = isInferred
  }
}
