import SeedSchema

/// The maximum magnitude of a numeric column, checked unless the plan proves it.
struct ValueLimit: Sendable, Hashable {
  /// The smallest and the largest value: integers, or decimal numbers without their point.
  let range: ClosedRange<Int64>
  /// The column's type, for messages.
  let typeName: String

  /// Creates the limit of a column; `nil` if it has none, or the values are known to respect it.
  init?(_ type: FieldType, profile: ValueProfile) {
    switch type {
    case .integer(let bits) where bits == 16:
      range = Int64(Int16.min)...Int64(Int16.max)
    case .integer(let bits) where bits == 32:
      range = Int64(Int32.min)...Int64(Int32.max)
    case .decimal(let precision, let scale):
      // A scale beyond 18 is cut to 18, and the precision by as much.
      let digits = precision - max(0, scale - PowersOfTen.maximumScale)
      guard digits >= 0, let limit = PowersOfTen.value(digits) else { return nil }
      range = -(limit - 1)...(limit - 1)
    default: return nil
    }
    typeName = type.displayName
    if profile.kind == .integer, case .integer = type, case .integer(let low)? = profile.minimum,
      case .integer(let high)? = profile.maximum, range.contains(low), range.contains(high)
    {
      return nil
    }
  }

  /// Throws for the first row whose value is too large.
  func verify(_ column: Column, rows: RowSelection) throws {
    let check = RowErrorReporter(rows: rows, skipped: column.nulls)
    let values = try column.int64s()
    for index in values.indices where !range.contains(values[index]) {
      try check.fail(index, "\(column.sqlValue(at: index).numberText) doesn't fit into \(typeName)")
    }
  }
}

extension SQLValue {
  /// A number as text, for messages.
  fileprivate var numberText: String {
    switch self {
    case .integer(let value): "\(value)"
    case .decimal(let value): "\(value)"
    default: "the value"
    }
  }
}
