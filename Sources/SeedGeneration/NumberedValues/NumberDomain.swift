import SeedSchema

/// Numbers, or values stored as numbers, in equal steps: `lower + index × step`.
///
/// If there are more than 2^62 numbers, only one in two, three or four is used, so that they span
/// the whole range.
struct NumberDomain: Domain {
  let kind: ValueKind
  let lower: Int64
  let step: Int64
  let count: UInt64
  /// The stride between used numbers.
  private let cell: UInt64
  /// How many steps there are from the first number to the last.
  private let steps: UInt64

  /// All steps from `lower` to `upper`, which must not be less.
  init(_ kind: ValueKind, lower: Int64, upper: Int64, step: Int64 = 1) {
    self.kind = kind
    self.lower = lower
    self.step = max(1, step)
    steps = UInt64(bitPattern: upper &- lower) / UInt64(max(1, step))
    cell = steps / domainLimit + 1
    count = steps / cell + 1
  }

  var profile: ValueProfile {
    var profile = ValueProfile(kind)
    profile.averageBytes = kind.averageBytes
    profile.minimum = sqlValue(lower)
    profile.maximum = sqlValue(lower &+ Int64(bitPattern: steps) &* step)
    return profile
  }

  @inline(__always)
  private func value(_ index: UInt64) -> Int64 {
    let neighbour = SplitMix64.reduce(SplitMix64.finalize(index), below: cell)
    return lower &+ Int64(bitPattern: min(index * cell + neighbour, steps)) &* step
  }

  func column(_ indices: [UInt64]) throws -> Column {
    if cell == 1, case .date = kind {
      return Column(
        .dates(
          indices.map { Int32(clamping: lower &+ Int64(bitPattern: $0) &* step) }))
    }
    let values =
      cell == 1
      ? indices.map { lower &+ Int64(bitPattern: $0) &* step } : indices.map { value($0) }
    return switch kind {
    case .timestamp: Column(.timestamps(values))
    case .time: Column(.times(values))
    case .date: Column(.dates(values.map { Int32(clamping: $0) }))
    case .decimal(let scale): Column(.decimals(values, scale: scale))
    default: Column(.integers(values))
    }
  }

  private func sqlValue(_ value: Int64) -> SQLValue? {
    switch kind {
    case .timestamp: .timestamp(Timestamp(microseconds: value))
    case .date: .date(CivilDate(daysSinceEpoch: Int32(clamping: value)))
    case .time: TimeOfDay(microseconds: value).map { .time($0) }
    case .decimal(let scale): Column(.decimals([value], scale: scale)).sqlValue(at: 0)
    default: .integer(value)
    }
  }
}
