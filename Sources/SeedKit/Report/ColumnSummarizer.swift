import SeedGeneration
import SeedSchema

/// Makes the summary of a column from parts of its sample.
struct ColumnSummarizer {
  /// How many bars a histogram has.
  static let bars = 24
  /// How many of the most frequent values are kept.
  static let mostTop = 6
  /// How many characters of a value are kept.
  static let longestValue = 40

  private var result: ColumnSummary
  /// Whether the values may be those of rows that existed.
  private let hidesValues: Bool
  private let isKey: Bool
  private var numbers: [Double] = []
  private var counts: [String: Int] = [:]
  private var kind: ColumnSummary.Measure?
  /// How a number of the histogram is shown.
  private var describe: (Double) -> String = { "\($0)" }

  init(_ summary: ColumnSummary, hidesValues: Bool, isKey: Bool) {
    result = summary
    self.hidesValues = hidesValues
    self.isKey = isKey
  }

  /// Adds rows of the sample.
  mutating func add(_ column: Column) {
    for place in 0..<column.count {
      guard !column.nulls[place] else {
        result.nulls += 1
        continue
      }
      add(column, place)
    }
  }

  private mutating func add(_ column: Column, _ place: Int) {
    let value = column.sqlValue(at: place)
    let text = value.text ?? ""
    counts[text, default: 0] += 1
    switch column.values {
    case .integers(let values): measure(.numbers, Double(values[place])) { Self.short($0) }
    case .doubles(let values): measure(.numbers, values[place]) { Self.short($0) }
    case .decimals(let values, let scale):
      var number = Double(values[place])
      for _ in 0..<max(0, min(scale, 18)) { number /= 10 }
      measure(.numbers, number) { Self.short($0) }
    case .timestamps(let values):
      measure(.instants, Double(values[place])) {
        let instant = Timestamp(microseconds: Int64(exactly: $0.rounded()) ?? 0)
        return instant.description.split(separator: " ").first.map(String.init) ?? ""
      }
    case .dates(let values):
      measure(.instants, Double(values[place])) {
        Timestamp(microseconds: (Int64(exactly: $0.rounded()) ?? 0) &* 86_400_000_000).description
          .split(separator: " ").first.map(String.init) ?? ""
      }
    case .text: measure(.lengths, Double(text.unicodeScalars.count)) { Self.short($0) }
    case .booleans, .times, .uuids, .blobs: break
    }
  }

  private mutating func measure(
    _ measure: ColumnSummary.Measure, _ number: Double, _ describe: @escaping (Double) -> String
  ) {
    kind = measure
    self.describe = describe
    if number.isFinite { numbers.append(number) }
  }

  /// The summary of all that was added.
  func summary() -> ColumnSummary {
    var summary = result
    summary.distinct = counts.count
    // Keys and texts of a database that existed are nobody's business.
    let showsNumbers = !hidesValues || !isKey && kind != .lengths || kind == .lengths
    if let kind, let low = numbers.min(), let high = numbers.max(), low < high, showsNumbers {
      summary.measure = kind
      summary.lowest = describe(low)
      summary.highest = describe(high)
      // Of whole numbers in a small range, each has a bar of its own.
      let isWhole = kind != .instants && numbers.allSatisfy { $0 == $0.rounded() }
      let range = isWhole && high - low < Double(Self.bars) ? high - low + 1 : high - low
      let count =
        range < Double(Self.bars) && isWhole ? Int(exactly: range) ?? Self.bars : Self.bars
      var bars = [Int](repeating: 0, count: count)
      for number in numbers {
        let place = ((number - low) / range * Double(count)).rounded(.down)
        bars[max(0, min(count - 1, Int(exactly: place) ?? 0))] += 1
      }
      summary.bars = bars
    }
    if hidesValues, isKey || kind != .numbers && !counts.keys.allSatisfy(Self.isTruth) {
      return summary
    }
    let frequent = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let total = counts.values.reduce(0, +)
    if let most = frequent.first?.value, most > 1, counts.count <= max(12, total / 8) {
      summary.top = frequent.prefix(Self.mostTop).map {
        let text = String($0.key.prefix(Self.longestValue))
        return .init(value: text == $0.key ? text : text + "…", count: $0.value)
      }
    }
    return summary
  }

  private static func isTruth(_ text: String) -> Bool { text == "true" || text == "false" }

  /// A number with as many digits as a plot needs.
  private static func short(_ number: Double) -> String {
    if let whole = Int64(exactly: number) { return ReportNumber.grouped(whole) }
    if let hundredths = Int64(exactly: (number * 100).rounded()) {
      let part = abs(hundredths % 100)
      return (number < 0 ? "−" : "") + ReportNumber.grouped(abs(hundredths / 100))
        + (part == 0 ? "" : part < 10 ? ".0\(part)" : ".\(part)")
    }
    return "\(number)"
  }
}
