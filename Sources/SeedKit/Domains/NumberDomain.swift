import SeedORM

/// Numbers, or what is kept as numbers, in equal steps: `lower + index × step`.
struct NumberDomain: Domain {
  let kind: ValueKind
  let lower: Int64
  let step: Int64
  let count: UInt64

  /// All steps from `lower` to `upper`, which must not be less.
  init(_ kind: ValueKind, lower: Int64, upper: Int64, step: Int64 = 1) {
    self.kind = kind
    self.lower = lower
    self.step = max(1, step)
    let span = UInt64(bitPattern: upper &- lower) / UInt64(max(1, step))
    count = min(span &+ 1 == 0 ? domainLimit : span + 1, domainLimit)
  }

  var profile: ValueProfile {
    var profile = ValueProfile(kind)
    profile.averageBytes = kind.averageBytes
    profile.minimum = sqlValue(lower)
    profile.maximum = sqlValue(value(count - 1))
    return profile
  }

  @inline(__always)
  private func value(_ index: UInt64) -> Int64 {
    lower &+ Int64(bitPattern: index) &* step
  }

  func column(_ indices: [UInt64]) throws -> Column {
    let values = indices.map { value($0) }
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
