import SeedSchema

/// The loops that all operators share, over one or two columns; NULL rows raise no errors.
enum ColumnKernel {
  /// Combines the values of two columns of integers; `nil` is an error.
  @inline(__always)
  static func combine<Value, Result>(
    _ left: [Value], _ right: [Value], check: RowErrorReporter, else fallback: Result,
    reason: (Value, Value) -> String, _ body: (Value, Value) -> Result?
  ) throws -> [Result] {
    let count = min(left.count, right.count)
    var results: [Result] = []
    results.reserveCapacity(count)
    for index in 0..<count {
      if let result = body(left[index], right[index]) {
        results.append(result)
      } else {
        try check.fail(index, reason(left[index], right[index]))
        results.append(fallback)
      }
    }
    return results
  }

  /// The error of an operand that isn't of the type that the plan proved.
  static func mismatch() -> GenerationError {
    GenerationError("a column's values have another type than the plan expected")
  }
}

extension Column {
  /// The vector of any type that is kept as an `Int64`.
  func int64s() throws -> [Int64] {
    switch values {
    case .integers(let v), .timestamps(let v), .times(let v), .decimals(let v, _): v
    case .dates(let v): v.map { Int64($0) }
    default: throw ColumnKernel.mismatch()
    }
  }

  /// The vector of a floating-point column.
  func doubles() throws -> [Double] {
    guard case .doubles(let values) = values else { throw ColumnKernel.mismatch() }
    return values
  }

  /// The vector of a boolean column.
  func booleans() throws -> [Bool] {
    guard case .booleans(let values) = values else { throw ColumnKernel.mismatch() }
    return values
  }

  /// The vector of a text column.
  func texts() throws -> ByteVector {
    guard case .text(let values) = values else { throw ColumnKernel.mismatch() }
    return values
  }

  /// A column of the same type with other integers.
  static func int64s(_ values: [Int64], kind: ValueKind, nulls: NullMask) -> Column {
    switch kind {
    case .timestamp: Column(.timestamps(values), nulls: nulls)
    case .time: Column(.times(values), nulls: nulls)
    case .date: Column(.dates(values.map { Int32(clamping: $0) }), nulls: nulls)
    case .decimal(let scale): Column(.decimals(values, scale: scale), nulls: nulls)
    default: Column(.integers(values), nulls: nulls)
    }
  }
}
