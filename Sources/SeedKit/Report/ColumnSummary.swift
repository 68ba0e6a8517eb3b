/// The distribution of a column in a sample of its rows.
///
/// The values are those that SeedKit generates. Of tables that existed before the run, texts and
/// keys are left out, because references hold keys of rows that were there, and values that were
/// learned from rows are such rows' values.
public struct ColumnSummary: Sendable, Codable {
  /// A value and how often it occurs.
  public struct Frequency: Sendable, Codable {
    /// The value.
    public var value: String
    /// How many rows of the sample have it.
    public var count: Int
  }

  /// What the bars of a histogram count.
  public enum Measure: String, Sendable, Codable {
    /// Numbers.
    case numbers
    /// Instants, days or times.
    case instants
    /// Lengths of texts, in characters.
    case lengths
  }

  /// The column.
  public var name: String
  /// Its value as a factory says it; only the generator's name for a table that existed.
  public var source: String
  /// Whether the value was inferred.
  public var isInferred: Bool
  /// How many rows of the sample are NULL.
  public var nulls = 0
  /// How many different values the sample has.
  public var distinct = 0
  /// What the histogram counts; `nil` if there is none.
  public var measure: Measure?
  /// How many values are in each of as many ranges of equal width.
  public var bars: [Int] = []
  /// Where the first range begins.
  public var lowest: String?
  /// Where the last range ends.
  public var highest: String?
  /// The most frequent values; empty if hardly any repeats.
  public var top: [Frequency] = []

  init(name: String, source: String, isInferred: Bool) {
    self.name = name
    self.source = source
    self.isInferred = isInferred
  }
}
