import SeedSchema

/// Numbers or instants between two bounds that vary by row.
struct BoundedGenerator: Generator {
  /// The bounds, both inclusive; of the generator's own kind.
  let lower: any Generator
  let upper: any Generator
  /// Values are whole multiples of this above the lower bound.
  let step: Int64
  let key: ColumnKey
  let kind: ValueKind
  /// How many digits after the point the column keeps from floating-point numbers; all if `nil`.
  var storedScale: Int?

  var profile: ValueProfile {
    var profile = ValueProfile(kind)
    profile.minimum = lower.profile.minimum
    profile.maximum = upper.profile.maximum
    profile.isNullable = lower.profile.isNullable || upper.profile.isNullable
    profile.averageBytes = kind.averageBytes
    return profile
  }

  private static func disorder(_ row: RowAttempt) -> GenerationError {
    GenerationError("no value is between the bounds", row: row.row + 1)
  }

  /// A bound with no more digits after the point than the values have, rounded into the interval.
  private func bound(_ column: Column, _ rows: RowSelection, isLower: Bool) throws -> Column {
    if case .doubles(let given) = column.values, kind == .double, let storedScale {
      return Column(
        .doubles(
          given.map { value in
            guard
              let digits = DecimalArithmetic.bound(value, to: storedScale, isLower: isLower)
            else { return value }
            let stored = DecimalArithmetic.double(digits, scale: storedScale)
            return isLower ? max(value, stored) : min(value, stored)
          }), nulls: column.nulls)
    }
    guard let scale = kind.scale else { return column }
    let check = RowErrorReporter(rows: rows).skipping(column.nulls)
    let reason = "a bound is too large for \(scale) digits after the point"
    let values: [Int64]
    switch column.values {
    case .decimals(let given, let digits) where digits != scale || kind == .integer:
      values = try check.map(given, else: 0) {
        DecimalArithmetic.bound($0, from: digits, to: scale, isLower: isLower)
      } reason: { _ in
        reason
      }
    case .integers(let given) where kind != .integer:
      values = try check.map(given, else: 0) {
        DecimalArithmetic.rescale($0, from: 0, to: scale)
      } reason: { _ in
        reason
      }
    case .doubles(let given):
      values = try check.map(given, else: 0) {
        DecimalArithmetic.bound($0, to: scale, isLower: isLower)
      } reason: { _ in
        reason
      }
    default: return column
    }
    return Column(
      kind == .integer ? .integers(values) : .decimals(values, scale: scale), nulls: column.nulls)
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let low = try bound(try lower.fill(rows, in: frame), rows, isLower: true)
    let high = try bound(try upper.fill(rows, in: frame), rows, isLower: false)
    let nulls = low.nulls.union(high.nulls)
    func draw(_ a: [Int64], _ b: [Int64]) throws -> [Int64] {
      try a.indices.map { index in
        if nulls[index] { return 0 }
        guard a[index] <= b[index] else { throw Self.disorder(rows[index]) }
        let steps = UInt64(bitPattern: b[index] &- a[index]) / UInt64(step)
        let bits = key.draw(rows[index])
        let chosen = steps == .max ? bits : SplitMix64.reduce(bits, below: steps + 1)
        return a[index] &+ Int64(bitPattern: chosen) &* step
      }
    }
    switch (low.values, high.values) {
    case (.integers(let a), .integers(let b)):
      return Column(.integers(try draw(a, b)), nulls: nulls)
    case (.timestamps(let a), .timestamps(let b)):
      return Column(.timestamps(try draw(a, b)), nulls: nulls)
    case (.decimals(let a, let scale), .decimals(let b, let other)) where scale == other:
      return Column(.decimals(try draw(a, b), scale: scale), nulls: nulls)
    case (.dates(let a), .dates(let b)):
      let days = try draw(a.map { Int64($0) }, b.map { Int64($0) })
      return Column(.dates(days.map { Int32(clamping: $0) }), nulls: nulls)
    case (.doubles(let a), .doubles(let b)):
      let values = try a.indices.map { index -> Double in
        if nulls[index] { return 0 }
        guard a[index] <= b[index] else { throw Self.disorder(rows[index]) }
        let share = SplitMix64.unit(key.draw(rows[index]))
        let span = b[index] - a[index]
        let value =
          span.isFinite ? a[index] + share * span : a[index] * (1 - share) + b[index] * share
        return min(max(value, a[index]), b[index])
      }
      return Column(.doubles(values), nulls: nulls)
    default:
      throw GenerationError("the bounds are of different types")
    }
  }
}
