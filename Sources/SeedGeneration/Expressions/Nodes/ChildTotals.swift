import SeedSyntax
import SeedSchema

/// Aggregates over the rows that reference each row.
struct ChildTotals {
  private let function: ExpressionFunction
  private let kind: ValueKind
  private var counts: [Int64]
  private var integers: [Int64]
  private var doubles: [Double]

  /// Starts aggregates of a kind for `count` owners.
  init(_ function: ExpressionFunction, _ kind: ValueKind, count: Int) {
    self.function = function
    self.kind = kind
    counts = [Int64](repeating: 0, count: count)
    let isReal = kind == .double
    integers = isReal ? [] : counts
    doubles = isReal ? [Double](repeating: 0, count: count) : []
  }

  /// Counts a row for each of some owners.
  mutating func count(_ owners: [Int]) {
    for owner in owners { counts[owner] += 1 }
  }

  /// Adds a value for each of some owners; NULL doesn't count.
  mutating func add(_ column: Column, to owners: [Int], _ check: RowErrorReporter) throws {
    if function == .count {
      for (index, owner) in owners.enumerated() where !column.nulls[index] { counts[owner] += 1 }
      return
    }
    switch column.values {
    case .integers(let values) where kind == .double:
      add(values.lazy.map { Double($0) }, column.nulls, owners)
    case .decimals(let values, let scale) where kind == .double:
      guard let unit = PowersOfTen.value(scale) else { throw ColumnKernel.mismatch() }
      add(values.lazy.map { Double($0) / Double(unit) }, column.nulls, owners)
    case .doubles(let values): add(values, column.nulls, owners)
    case .integers(let values), .timestamps(let values), .times(let values):
      try add(values, column.nulls, owners, check)
    case .dates(let values): try add(values.map { Int64($0) }, column.nulls, owners, check)
    case .decimals(let values, let scale):
      guard case .decimal(let wanted) = kind, wanted >= scale,
        let factor = PowersOfTen.value(wanted - scale)
      else { throw ColumnKernel.mismatch() }
      var scaled = values
      for index in scaled.indices {
        let (product, overflow) = scaled[index].multipliedReportingOverflow(by: factor)
        if overflow { try check.fail(owners[index], "a value is too large for a total") }
        scaled[index] = product
      }
      try add(scaled, column.nulls, owners, check)
    default: throw ColumnKernel.mismatch()
    }
  }

  private mutating func add(
    _ values: some Collection<Double>, _ nulls: NullMask, _ owners: [Int]
  ) {
    for (index, value) in values.enumerated() where !nulls[index] {
      let owner = owners[index]
      counts[owner] += 1
      switch function {
      case .min: doubles[owner] = counts[owner] == 1 ? value : min(doubles[owner], value)
      case .max: doubles[owner] = counts[owner] == 1 ? value : max(doubles[owner], value)
      default: doubles[owner] += value
      }
    }
  }

  private mutating func add(
    _ values: [Int64], _ nulls: NullMask, _ owners: [Int], _ check: RowErrorReporter
  ) throws {
    for (index, value) in values.enumerated() where !nulls[index] {
      let owner = owners[index]
      counts[owner] += 1
      switch function {
      case .min: integers[owner] = counts[owner] == 1 ? value : min(integers[owner], value)
      case .max: integers[owner] = counts[owner] == 1 ? value : max(integers[owner], value)
      default:
        let (sum, overflow) = integers[owner].addingReportingOverflow(value)
        if overflow { try check.fail(owner, "the sum is too large") }
        integers[owner] = sum
      }
    }
  }

  /// The aggregates: over no rows, a sum or count is 0 and any other NULL.
  func column() throws -> Column {
    if function == .count { return Column(.integers(counts)) }
    var nulls = NullMask()
    var doubles = doubles
    if function != .sum {
      for index in counts.indices where counts[index] == 0 { nulls.insert(index) }
    }
    if function == .average {
      for index in counts.indices where counts[index] > 0 {
        doubles[index] /= Double(counts[index])
      }
    }
    switch kind {
    case .integer: return Column(.integers(integers), nulls: nulls)
    case .double: return Column(.doubles(doubles), nulls: nulls)
    case .decimal(let scale): return Column(.decimals(integers, scale: scale), nulls: nulls)
    case .timestamp: return Column(.timestamps(integers), nulls: nulls)
    case .date: return Column(.dates(integers.map { Int32(clamping: $0) }), nulls: nulls)
    case .time: return Column(.times(integers), nulls: nulls)
    default: throw ColumnKernel.mismatch()
    }
  }
}
