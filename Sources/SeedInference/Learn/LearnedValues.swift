import SeedSyntax
import SeedGeneration
import SeedPredicates
import SeedSchema

/// Changes a factory's values so that they are distributed like the existing rows.
struct LearnedValues {
  let distribution: TableDistribution
  let schema: TableSchema

  /// Returns the factory with values of the same distribution.
  func apply(to factory: InferredFactory) -> InferredFactory {
    var result = factory
    for index in result.columns.indices {
      let name = result.columns[index].name
      guard let column = distribution.columns[name], let field = schema[field: name],
        case .value(let value) = result.columns[index].choice,
        let learned = self.value(of: field, column, instead: value)
      else { continue }
      result.columns[index].choices.insert(.value(learned), at: 0)
      result.columns[index].rejectedCount = 0
      if Self.isDistribution(learned) || column.range != nil && learned != value {
        result.columns[index].note = "learned from \(distribution.rows) rows"
      }
      if column.shares.isEmpty, let distinct = column.distinct, isFew(distinct, column),
        !schema.foreignKeys.contains(where: { $0.columns.contains(name) })
      {
        result.columns[index].note =
          distinct < 1.5
          ? "1 value in \(distribution.rows) rows"
          : "\(Int64(distinct.rounded())) different values in \(distribution.rows) rows"
      }
    }
    return result
  }

  /// Whether a call chooses between values by weights, or decides how often there is one.
  private static func isDistribution(_ text: String) -> Bool {
    let value = ValueText(text)
    return value.isNull || value.isCall(of: "maybe", "weighted", "random_bool")
      || value.calls.contains { $0.arguments.contains { $0.name == "zipf" } }
  }

  /// Whether values repeat often enough to tell the user: each occurs more than four times on
  /// average.
  private func isFew(_ distinct: Double, _ column: TableDistribution.Column) -> Bool {
    distinct >= 1 && distinct < 1e15
      && distinct * 4 < Double(distribution.rows) * (1 - column.nullShare)
  }

  private func value(
    of field: FieldSchema, _ column: TableDistribution.Column, instead value: String
  ) -> String? {
    let written = ValueText(value)
    var call = written.isNull ? nil : written.present.text
    if let shares = self.shares(column, field) { call = shares }
    if let reference = call.flatMap({ ValueText($0) }), let target = reference.target {
      call = self.reference(reference, to: target, column)
    }
    if let range = column.range, let known = call.map({ ValueText($0) }) {
      call = numbers(in: range, of: field, known) ?? call
    }
    guard let call else { return nil }
    let isKey =
      schema.primaryKey.contains(field.name)
      || schema.uniques.contains { $0.columns == [field.name] }
    guard field.isNullable, !isKey, column.nullShare > 0 else { return call }
    if column.nullShare >= 0.9995 { return "null" }
    guard call.isCall else { return value }
    return "maybe(\(Self.percent(1 - column.nullShare)), \(call))"
  }

  private func shares(_ column: TableDistribution.Column, _ field: FieldSchema) -> String? {
    let present = column.shares.filter { $0.share > 0 }
    guard let first = present.first else { return nil }
    if field.type == .boolean {
      let share = column.shares.first { $0.value == "true" }?.share ?? 0
      return "random_bool(\(Self.percent(share)))"
    }
    let isNumber =
      switch field.type {
      case .integer, .decimal, .float: true
      default: false
      }
    func written(_ value: String) -> String { isNumber ? value : QuotedText.argument(value) }
    if present.count == 1 { return "random_choice([\(written(first.value))])" }
    let weights = present.map { NumberWriter.text(max(0.1, ($0.share * 1000).rounded() / 10)) }
    let values = present.map { written($0.value) }
    return
      "weighted([\(values.joined(separator: ", "))], [\(weights.joined(separator: ", "))])"
  }

  /// Returns a call of numbers in the range of the existing ones; `nil` if the value isn't a call
  /// of numbers between two bounds.
  private func numbers(
    in range: ClosedRange<Double>, of field: FieldSchema, _ written: ValueText
  ) -> String? {
    guard field.minimum == nil, field.maximum == nil,
      var number = NumberCall(written) ?? Self.price(written)
    else { return nil }
    number.low = range.lowerBound
    number.high = range.upperBound
    if case .integer = field.type {
      number.low.round(.down)
      number.high.round(.up)
    }
    return number.text
  }

  /// Prices, whose numbers SeedKit chooses if there are no existing ones.
  private static func price(_ written: ValueText) -> NumberCall? {
    guard
      written.isCallWithoutArguments(of: "price")
        || written.isCallWithoutArguments(of: "random_decimal")
    else { return nil }
    return NumberCall("random_decimal", 0, 1)
  }

  /// Returns a reference with the skew that the share of the most frequent parent implies: the
  /// exponent of Zipf's law with which the first of `distinct` parents gets this share.
  private func reference(
    _ written: ValueText, to target: String, _ column: TableDistribution.Column
  ) -> String {
    let isEarlier = written.call?.arguments.contains { $0.value == .word("earlier") } == true
    let plain = isEarlier ? "ref(\(target), earlier)" : "ref(\(target))"
    guard let top = column.topShare, let distinct = column.distinct, distinct >= 3,
      top * distinct > 4, top * Double(distribution.rows) >= 10,
      let exponent = ZipfEstimate.exponent(topShare: top, count: distinct)
    else { return plain }
    return "ref(\(target), zipf=\(NumberWriter.text(exponent)))"
  }

  private static func percent(_ share: Double) -> String {
    let tenths = (share * 1000).rounded() / 10
    return NumberWriter.text(min(max(tenths, 0.1), share >= 1 ? 100 : 99.9)) + "%"
  }
}
