internal import SeedGeneration
internal import SeedSchema

/// Sums up the values of one column.
struct ColumnSummary {
  private let field: FieldSchema
  /// The values that have an order, as numbers: numbers themselves, microseconds, days.
  private var numbers: [Double] = []
  private var lengths: [Double] = []
  private var counts: [String: Int] = [:]
  private var nulls = 0
  private var kind = "text"

  /// How many different values are counted: of more, only that there are more matters.
  private static let mostCounted = 20_000
  /// How many of the most frequent values are listed.
  private static let mostListed = 12
  /// How many characters of a value are shown.
  private static let mostCharacters = 80

  init(_ field: FieldSchema) { self.field = field }

  /// Looks at the values of all parts.
  func statistics(of parts: [SampledPart]) -> TableStatistics.Column {
    var summary = self
    var result = TableStatistics.Column(
      name: field.name, kind: "text", type: field.type.shown, nulls: 0, distinct: 0, top: [])
    do {
      for part in parts {
        if let column = try part.column(field.name) {
          try summary.add(column)
        } else {
          summary.nulls += part.count
        }
      }
    } catch {
      result.problem = "\(error)"
      return result
    }
    summary.fill(&result)
    return result
  }

  private mutating func add(_ column: Column) throws {
    let texts = try TextForm.of(column)
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
      case .text: lengths.append(Double(text.count))
      case .blobs(let vector):
        let bytes = vector.bytes[vector.range(row)]
        lengths.append(Double(bytes.count))
        text = "\(bytes.count) bytes"
      case .booleans, .uuids: break
      }
      if counts.count < Self.mostCounted || counts[text] != nil { counts[text, default: 0] += 1 }
    }
    kind =
      switch column.values {
      case .integers, .doubles, .decimals: "number"
      case .timestamps: "instant"
      case .dates: "date"
      case .times: "time"
      case .booleans: "boolean"
      case .text, .uuids: "text"
      case .blobs: "bytes"
      }
  }

  private static func power(of scale: Int) -> Double {
    (0..<max(0, min(scale, 30))).reduce(1.0) { power, _ in power * 10 }
  }

  private mutating func fill(_ result: inout TableStatistics.Column) {
    result.kind = kind
    result.nulls = nulls
    result.distinct = counts.count
    numbers.sort()
    let finite = numbers.filter(\.isFinite)
    if let first = finite.first, let last = finite.last {
      let isWhole: Bool = if case .integer = field.type { true } else { kind != "number" }
      result.minimum = text(first)
      result.maximum = text(last)
      result.median = text(finite[finite.count / 2])
      if kind == "number" { result.mean = finite.reduce(0, +) / Double(finite.count) }
      let bins = Bins(finite, isWhole: isWhole)
      result.histogram = TableStatistics.Histogram(
        bounds: bins.bounds.map(text), counts: bins.counts)
    }
    if !lengths.isEmpty {
      lengths.sort()
      let bins = Bins(lengths, isWhole: true)
      result.lengths = TableStatistics.Histogram(
        bounds: bins.bounds.map { String(Int($0)) }, counts: bins.counts)
      let sorted = counts.keys.min().map { ($0, counts.keys.max() ?? $0) }
      result.minimum = sorted.map { Self.shortened($0.0) }
      result.maximum = sorted.map { Self.shortened($0.1) }
    }
    let frequent = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(Self.mostListed)
    if let most = frequent.first, most.value > 1 || counts.count <= Self.mostListed {
      result.top = frequent.map { .init(value: Self.shortened($0.key), count: $0.value) }
    }
  }

  /// A number as the column has it.
  private func text(_ number: Double) -> String {
    switch kind {
    case "instant":
      Timestamp(microseconds: Int64(exactly: number.rounded()) ?? 0).description
    case "date":
      CivilDate(daysSinceEpoch: Int32(exactly: number.rounded()) ?? 0).description
    case "time":
      TimeOfDay(microseconds: Int64(exactly: number.rounded()) ?? 0)?.description ?? "24:00:00"
    default:
      if let whole = Int64(exactly: number) { String(whole) } else { "\(number)" }
    }
  }

  private static func shortened(_ text: String) -> String {
    text.count > mostCharacters ? String(text.prefix(mostCharacters)) + "…" : text
  }
}
