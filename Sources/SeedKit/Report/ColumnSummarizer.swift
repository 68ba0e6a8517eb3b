import SeedGeneration
import SeedSchema

/// Creates the summary of a column from parts of its sample.
struct ColumnSummarizer {
  /// The most bars of a histogram.
  static let bars = 24
  /// How many of the most frequent values are kept.
  static let mostTop = 6
  /// How many characters of each value are kept.
  static let longestValue = 40

  private var result: ColumnSummary
  /// Whether the values may come from existing rows.
  private let hidesValues: Bool
  private let isKey: Bool
  private var distribution = ColumnDistribution()

  init(_ summary: ColumnSummary, hidesValues: Bool, isKey: Bool) {
    result = summary
    self.hidesValues = hidesValues
    self.isKey = isKey
  }

  /// Adds rows of the sample.
  mutating func add(_ column: Column) throws { try distribution.add(column) }

  /// The summary of all rows added.
  func summary() -> ColumnSummary {
    var summary = result
    summary.nulls = distribution.nulls
    summary.distinct = distribution.distinct
    let measure = measure
    // Keys of an existing database are hidden; the lengths of strings reveal nothing.
    let numbers = measure == .lengths ? distribution.lengths : distribution.ordered
    if let measure, let low = numbers.first, let high = numbers.last, low < high,
      !hidesValues || !isKey || measure == .lengths
    {
      summary.measure = measure
      summary.lowest = text(of: low)
      summary.highest = text(of: high)
      let isWhole = measure == .lengths || measure == .numbers && distribution.isWhole
      summary.bars = Bins(numbers, isWhole: isWhole, most: Self.bars).counts
    }
    let isPlain = measure == .numbers || distribution.allValues { $0 == "true" || $0 == "false" }
    if hidesValues, isKey || !isPlain { return summary }
    let frequent = distribution.frequent(Self.mostTop)
    // If all values are equally rare, the most frequent one is due to chance.
    if let most = frequent.first?.count, most > 1,
      distribution.distinct <= 12
        || most * distribution.distinct >= 3 * distribution.values && most >= 4
    {
      summary.top = frequent.map {
        let text = String($0.value.prefix(Self.longestValue))
        return .init(value: text == $0.value ? text : text + "…", count: $0.count)
      }
    }
    return summary
  }

  private var measure: ColumnSummary.Measure? {
    switch distribution.kind {
    case .number: .numbers
    case .instant, .date: .instants
    case .text where !distribution.lengths.isEmpty: .lengths
    case .text, .time, .boolean, .bytes: nil
    }
  }

  /// A number with as many digits as a plot needs; for an instant, its day.
  private func text(of number: Double) -> String {
    switch distribution.kind {
    case .instant, .date:
      let text = distribution.text(of: number)
      return text.split { $0 == " " || $0 == "T" }.first.map(String.init) ?? text
    default: return Self.short(number)
    }
  }

  private static func short(_ number: Double) -> String {
    if let whole = Int64(exactly: number) { return ReportNumber.grouped(whole) }
    if let hundredths = Int64(exactly: (number * 100).rounded()) {
      let part = hundredths.magnitude % 100
      let whole = Int64(exactly: hundredths.magnitude / 100) ?? 0
      return (number < 0 ? "−" : "") + ReportNumber.grouped(whole)
        + (part == 0 ? "" : part < 10 ? ".0\(part)" : ".\(part)")
    }
    return "\(number)"
  }
}
