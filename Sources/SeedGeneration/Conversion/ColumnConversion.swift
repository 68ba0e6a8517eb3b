import SeedSyntax
import SeedSchema

/// A conversion between vectors of two types.
struct ColumnConversion: Sendable, Hashable {
  /// The source type.
  let from: ValueKind
  /// The target type.
  let to: ValueKind
  /// Whether a decimal number with more digits after the point than the target has is rounded;
  /// otherwise it is an error.
  var roundsTexts = true

  /// Creates a conversion; `nil` if the types don't convert.
  init?(from: ValueKind, to: ValueKind) {
    guard Self.exists(from: from, to: to) else { return nil }
    self.from = from
    self.to = to
  }

  /// Whether the conversion is an identity.
  var isIdentity: Bool { from == to }

  private static func exists(from: ValueKind, to: ValueKind) -> Bool {
    switch (from, to) {
    case _ where from == to: true
    case (.null, _): true
    case (.blob, _): false
    case (_, .text), (_, .json): true
    case (.text, .blob): true
    case (.text, .null): false
    case (.text, _): true
    case (.integer, .double), (.integer, .decimal), (.decimal, .integer), (.decimal, .double),
      (.decimal, .decimal), (.double, .decimal), (.boolean, .integer), (.timestamp, .date),
      (.timestamp, .time), (.date, .timestamp):
      true
    default: false
    }
  }

  /// Converts a column.
  ///
  /// - Throws: ``GenerationError`` for a row whose value the type can't hold.
  func apply(_ column: Column, check: RowErrorReporter) throws -> Column {
    if case .decimals(_, let scale) = column.values, case .decimal(let wanted) = to,
      scale != wanted
    {
      // A generator may use another scale than its profile declares; the vector decides.
    } else if isIdentity {
      return column
    }
    if from == .null { return .nulls(column.count, of: to) }
    let check = check.skipping(column.nulls)
    return Column(try values(column, check), nulls: column.nulls)
  }

  private func values(_ column: Column, _ check: RowErrorReporter) throws -> Column.Values {
    switch to {
    case .text: return .text(try TextForm.of(column))
    case .json: return .text(try JSONForm.of(column))
    case .integer: return .integers(try integers(column, check))
    case .double: return .doubles(try doubles(column, check))
    case .decimal(let scale): return .decimals(try decimals(column, scale, check), scale: scale)
    case .boolean:
      if case .text(let texts) = column.values {
        return .booleans(
          try check.map(texts, else: false, expecting: "boolean") { BooleanText.parseData($0) })
      }
    case .timestamp: return .timestamps(try timestamps(column, check))
    case .date: return .dates(try dates(column, check))
    case .time: return .times(try times(column, check))
    case .uuid:
      if case .text(let texts) = column.values {
        return .uuids(try check.map(texts, else: 0, expecting: "UUID") { UUIDText.parse($0) })
      }
    case .blob:
      if case .text(let texts) = column.values { return .blobs(texts) }
    case .null: break
    }
    return try mismatch(column)
  }

  private func integers(_ column: Column, _ check: RowErrorReporter) throws -> [Int64] {
    switch column.values {
    case .integers(let values): return values
    case .booleans(let values): return values.map { $0 ? 1 : 0 }
    case .decimals(let values, let scale):
      guard let unit = PowersOfTen.value(scale) else { return try mismatch(column) }
      return try check.map(values, else: 0) { value in
        value % unit == 0 ? value / unit : nil
      } reason: { _ in
        "a decimal number with a fraction doesn't fit into an integer"
      }
    case .text(let texts):
      return try check.map(texts, else: 0, expecting: "integer") { text in
        NumberSyntax.integerDigits(text).flatMap { Int64($0) }
      }
    default: return try mismatch(column)
    }
  }

  private func doubles(_ column: Column, _ check: RowErrorReporter) throws -> [Double] {
    switch column.values {
    case .doubles(let values): return values
    case .integers(let values): return values.map { Double($0) }
    case .decimals(let values, let scale):
      return values.map { DecimalArithmetic.double($0, scale: scale) }
    case .text(let texts):
      return try check.map(
        texts, else: 0, expecting: "number", plain: { PlainText.double($0) }
      ) { DoubleText.parse($0) }
    default: return try mismatch(column)
    }
  }

  private func decimals(_ column: Column, _ scale: Int, _ check: RowErrorReporter) throws -> [Int64]
  {
    switch column.values {
    case .decimals(let values, let given):
      return try check.map(values, else: 0) {
        DecimalArithmetic.rescale($0, from: given, to: scale)
      } reason: { _ in
        "a decimal number is too large for \(scale) digits after the point"
      }
    case .integers(let values):
      return try check.map(values, else: 0) {
        DecimalArithmetic.rescale($0, from: 0, to: scale)
      } reason: {
        "\($0) is too large for a decimal number with \(scale) digits after the point"
      }
    case .doubles(let values):
      return try check.map(values, else: 0) {
        DecimalArithmetic.decimal($0, scale: scale)
      } reason: {
        "\($0) is too large for a decimal number with \(scale) digits after the point"
      }
    case .text(let texts):
      return try check.map(
        texts, else: 0, expecting: "decimal number",
        plain: { text in
          PlainText.decimal(text).flatMap { rescaled($0, to: scale) }
        }
      ) { text in
        DecimalArithmetic.parse(text).flatMap { rescaled($0, to: scale) }
      }
    default: return try mismatch(column)
    }
  }

  /// A number that was text with `scale` digits after the point; `nil` if it is too large or may
  /// not be rounded.
  @inline(__always)
  private func rescaled(_ number: (value: Int64, scale: Int), to scale: Int) -> Int64? {
    let result = DecimalArithmetic.rescale(number.value, from: number.scale, to: scale)
    guard !roundsTexts, number.scale > scale, let result,
      DecimalArithmetic.rescale(result, from: scale, to: number.scale) != number.value
    else { return result }
    return nil
  }

  private func timestamps(_ column: Column, _ check: RowErrorReporter) throws -> [Int64] {
    switch column.values {
    case .timestamps(let values): return values
    case .dates(let values): return values.map { Int64($0) * 86_400_000_000 }
    case .text(let texts):
      return try check.map(
        texts, else: 0, expecting: "date and time", plain: { PlainText.timestamp($0) }
      ) { Timestamp($0)?.microseconds }
    default: return try mismatch(column)
    }
  }

  private func dates(_ column: Column, _ check: RowErrorReporter) throws -> [Int32] {
    switch column.values {
    case .dates(let values): return values
    case .timestamps(let values):
      return values.map { Int32(clamping: $0.flooredDivision(by: 86_400_000_000)) }
    case .text(let texts):
      return try check.map(
        texts, else: 0, expecting: "date", plain: { PlainText.date($0) }
      ) { CivilDate($0)?.daysSinceEpoch }
    default: return try mismatch(column)
    }
  }

  private func times(_ column: Column, _ check: RowErrorReporter) throws -> [Int64] {
    switch column.values {
    case .times(let values): return values
    case .timestamps(let values):
      return values.map { $0 &- $0.flooredDivision(by: 86_400_000_000) &* 86_400_000_000 }
    case .text(let texts):
      return try check.map(texts, else: 0, expecting: "time") { TimeOfDay($0)?.microseconds }
    default: return try mismatch(column)
    }
  }

  /// A generator returned another vector type than its profile promised.
  private func mismatch<Result>(_ column: Column) throws -> Result {
    throw GenerationError(
      "a generator declared type \(from.name) but returned values of another type")
  }
}
