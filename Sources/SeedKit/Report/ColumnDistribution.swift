import SeedGeneration
package import SeedSchema

/// The distribution of a column's values in a sample of its rows, which is plotted by reports and
/// the studio.
package struct ColumnDistribution: Sendable {
  /// The kind of the values.
  package enum Kind: String, Sendable {
    case number, instant, date, time, text, boolean, bytes
  }

  /// The kind of the values.
  package private(set) var kind = Kind.text
  /// How many rows are NULL.
  package private(set) var nulls = 0
  /// The number of occurrences of each value.
  private var counts: [String: Int] = [:]
  /// The values that have an order, as numbers: numbers themselves, microseconds, days.
  private var numbers: [Double] = []
  /// The lengths of strings in characters, and of byte strings in bytes.
  private var lengthsOfValues: [Double] = []

  /// How many distinct values are counted at most: beyond that, only the fact that there are more
  /// matters.
  private static let mostCounted = 20_000

  /// Creates a distribution of no rows.
  package init() {}

  /// Adds rows that have no value.
  package mutating func addNulls(_ count: Int) { nulls += count }

  /// Adds the rows of a column.
  ///
  /// - Throws: any error of the conversion of its values to text.
  package mutating func add(_ column: Column) throws {
    let texts = try TextForm.of(column)
    kind = Self.kind(of: column)
    for row in 0..<column.count {
      if column.nulls[row] {
        nulls += 1
        continue
      }
      var text = String(decoding: texts.bytes[texts.range(row)], as: UTF8.self)
      switch column.values {
      case .integers(let values): numbers.append(Double(values[row]))
      case .doubles(let values): numbers.append(values[row])
      case .decimals(let values, let scale):
        numbers.append(Double(values[row]) / Self.power(of: scale))
      case .timestamps(let values), .times(let values): numbers.append(Double(values[row]))
      case .dates(let values): numbers.append(Double(values[row]))
      case .text: lengthsOfValues.append(Double(text.count))
      case .blobs(let vector):
        let count = vector.bytes[vector.range(row)].count
        lengthsOfValues.append(Double(count))
        text = "\(count) bytes"
      case .booleans, .uuids: break
      }
      if counts.count < Self.mostCounted || counts[text] != nil { counts[text, default: 0] += 1 }
    }
  }

  private static func kind(of column: Column) -> Kind {
    switch column.values {
    case .integers, .doubles, .decimals: .number
    case .timestamps: .instant
    case .dates: .date
    case .times: .time
    case .booleans: .boolean
    case .text, .uuids: .text
    case .blobs: .bytes
    }
  }

  private static func power(of scale: Int) -> Double {
    (0..<max(0, min(scale, 30))).reduce(1.0) { power, _ in power * 10 }
  }

  /// How many values are not NULL.
  package var values: Int { counts.values.reduce(0, +) }

  /// How many different values there are.
  package var distinct: Int { counts.count }

  /// The values in their order, as numbers; empty for values without one.
  package var ordered: [Double] { numbers.filter(\.isFinite).sorted() }

  /// The lengths of strings or binary values, ascending.
  package var lengths: [Double] { lengthsOfValues.sorted() }

  /// Whether the numbers are whole.
  package var isWhole: Bool { numbers.allSatisfy { $0 == $0.rounded() } }

  /// The least and the greatest text.
  package var textRange: (first: String, last: String)? {
    counts.keys.min().map { ($0, counts.keys.max() ?? $0) }
  }

  /// Whether all values meet a condition.
  package func allValues(_ condition: (String) -> Bool) -> Bool {
    counts.keys.allSatisfy(condition)
  }

  /// The most frequent values; of equally frequent ones, those that sort first.
  package func frequent(_ most: Int) -> [(value: String, count: Int)] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(most)
      .map { (value: $0.key, count: $0.value) }
  }

  /// A number of ``ordered`` in the column's text form.
  package func text(of number: Double) -> String {
    switch kind {
    case .instant: Timestamp(microseconds: Int64(exactly: number.rounded()) ?? 0).description
    case .date: CivilDate(daysSinceEpoch: Int32(exactly: number.rounded()) ?? 0).description
    case .time:
      TimeOfDay(microseconds: Int64(exactly: number.rounded()) ?? 0)?.description ?? "24:00:00"
    case .number, .text, .boolean, .bytes:
      if let whole = Int64(exactly: number) { String(whole) } else { "\(number)" }
    }
  }
}
