internal import SeedKit
internal import SeedSchema

extension TableStatistics.Column {
  /// How many of the most frequent values are listed.
  private static let mostListed = 12
  /// How many characters of a value are shown.
  private static let mostCharacters = 80

  /// Summarizes a column of a sample.
  init(_ field: FieldSchema, _ sample: SampledRows) {
    self.init(
      name: field.name, kind: "text", type: field.type.shown, nulls: 0, distinct: 0, top: [])
    var distribution = ColumnDistribution()
    do {
      for part in sample.parts {
        if let column = try part.column(field.name) {
          try distribution.add(column)
        } else {
          distribution.addNulls(part.count)
        }
      }
    } catch {
      problem = "\(error)"
      return
    }
    kind = distribution.kind.rawValue
    nulls = distribution.nulls
    distinct = distribution.distinct
    let numbers = distribution.ordered
    if let first = numbers.first, let last = numbers.last {
      minimum = distribution.text(of: first)
      maximum = distribution.text(of: last)
      median = distribution.text(of: numbers[numbers.count / 2])
      let isNumber = distribution.kind == .number
      if isNumber { mean = numbers.reduce(0, +) / Double(numbers.count) }
      let isWhole: Bool = if case .integer = field.type { true } else { !isNumber }
      let bins = Bins(numbers, isWhole: isWhole)
      histogram = .init(
        bounds: bins.bounds.map { distribution.text(of: $0) }, counts: bins.counts)
    }
    let lengths = distribution.lengths
    if !lengths.isEmpty {
      let bins = Bins(lengths, isWhole: true)
      self.lengths = .init(
        bounds: bins.bounds.map { distribution.text(of: $0) }, counts: bins.counts)
      minimum = (distribution.textRange?.first).map(Self.shortened)
      maximum = (distribution.textRange?.last).map(Self.shortened)
    }
    let frequent = distribution.frequent(Self.mostListed)
    if let most = frequent.first, most.count > 1 || distinct <= Self.mostListed {
      top = frequent.map { .init(value: Self.shortened($0.value), count: $0.count) }
    }
  }

  private static func shortened(_ text: String) -> String {
    text.count > mostCharacters ? String(text.prefix(mostCharacters)) + "…" : text
  }
}
