package import SeedSchema

/// Checks batches against the rules of a column that its generator doesn't prove.
package struct ValueValidator: Sendable {
  private let column: String
  private let checksNull: Bool
  private let minimum: SQLValue?
  private let maximum: SQLValue?
  private let lengths: ClosedRange<Int>?
  private let choices: Set<String>?

  /// - Returns: `nil` if the profile proves every rule.
  package init?(field: FieldSchema, profile: ValueProfile) {
    column = field.name
    checksNull = !field.isNullable && profile.isNullable
    minimum = field.minimum.flatMap { Self.isProven(profile.minimum, atLeast: $0) ? nil : $0 }
    maximum = field.maximum.flatMap { bound in
      profile.maximum.map { Self.isProven(bound, atLeast: $0) } ?? false ? nil : bound
    }
    let least = field.minLength ?? 0
    let most = field.lengthLimit ?? Int.max
    let isText = profile.kind == .text
    let fits = profile.minLength >= least && (profile.maxLength ?? .max) <= most
    lengths = isText && !fits && least <= most ? least...most : nil
    if case .enumeration(let values, _) = field.type,
      !(profile.choices.map { Set($0).isSubset(of: values) } ?? false)
    {
      choices = Set(values)
    } else {
      choices = nil
    }
    if !checksNull, minimum == nil, maximum == nil, lengths == nil, choices == nil { return nil }
  }

  /// Whether one bound is known not to be less than another; integers are compared exactly, as
  /// doubles can't tell large ones apart.
  private static func isProven(_ value: SQLValue?, atLeast bound: SQLValue) -> Bool {
    if case .integer(let value)? = value, case .integer(let bound) = bound { return value >= bound }
    guard let value = value?.orderingNumber, let bound = bound.orderingNumber else { return false }
    return value >= bound
  }

  /// - Throws: ``InvalidValueError`` for the first value that breaks a rule.
  package func check(_ values: Column, firstRow: Int64, table: String) throws {
    func fail(_ index: Int, _ rule: String) -> InvalidValueError {
      InvalidValueError(table: table, column: column, row: firstRow + Int64(index) + 1, rule: rule)
    }
    if checksNull, !values.nulls.isEmpty {
      for index in 0..<values.count where values.nulls[index] { throw fail(index, "present") }
    }
    if minimum != nil || maximum != nil {
      for index in 0..<values.count where !values.nulls[index] {
        if let minimum, values.isLess(at: index, than: minimum) {
          throw fail(index, "at least \(minimum.text ?? "")")
        }
        if let maximum, values.isGreater(at: index, than: maximum) {
          throw fail(index, "at most \(maximum.text ?? "")")
        }
      }
    }
    guard lengths != nil || choices != nil, case .text(let vector) = values.values else { return }
    for index in 0..<vector.count where !values.nulls[index] {
      let bytes = vector.bytes[vector.range(index)]
      if let lengths {
        // Every byte but UTF-8's continuation bytes begins a character.
        let length = bytes.reduce(0) { $0 + ($1 & 0xc0 != 0x80 ? 1 : 0) }
        if length < lengths.lowerBound {
          throw fail(index, "at least \(lengths.lowerBound) characters long")
        }
        if length > lengths.upperBound {
          throw fail(index, "at most \(lengths.upperBound) characters long")
        }
      }
      if let choices, !choices.contains(String(decoding: bytes, as: UTF8.self)) {
        throw fail(index, "one of the column's values")
      }
    }
  }
}

extension Column {
  fileprivate func isLess(at index: Int, than bound: SQLValue) -> Bool {
    isNaN(at: index) || compare(at: index, with: bound).map { $0 < 0 } ?? false
  }

  fileprivate func isGreater(at index: Int, than bound: SQLValue) -> Bool {
    isNaN(at: index) || compare(at: index, with: bound).map { $0 > 0 } ?? false
  }

  /// NaN lies within no bounds.
  private func isNaN(at index: Int) -> Bool {
    if case .doubles(let values) = values { values[index].isNaN } else { false }
  }

  /// -1, 0 or 1; `nil` if the two have no order.
  private func compare(at index: Int, with bound: SQLValue) -> Int? {
    func order<Value: Comparable>(_ a: Value, _ b: Value) -> Int { a < b ? -1 : a > b ? 1 : 0 }
    switch (values, bound) {
    case (.integers(let v), .integer(let b)): return order(v[index], b)
    case (.timestamps(let v), .timestamp(let b)): return order(v[index], b.microseconds)
    case (.dates(let v), .date(let b)): return order(v[index], b.daysSinceEpoch)
    case (.times(let v), .time(let b)): return order(v[index], b.microseconds)
    case (.decimals(let v, let scale), _):
      guard let text = bound.text, let (number, digits) = DecimalArithmetic.parse(text),
        let scaled = DecimalArithmetic.rescale(number, from: digits, to: scale)
      else { return nil }
      return order(v[index], scaled)
    case (.doubles(let v), _): return bound.orderingNumber.map { order(v[index], $0) }
    default: return nil
    }
  }
}
