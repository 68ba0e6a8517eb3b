import SeedSchema

/// Another generator's numbers, rounded to integers within their bounds.
struct RoundedGenerator: Generator {
  let base: any Generator
  /// The largest number.
  let limit: Int64

  var profile: ValueProfile {
    var profile = ValueProfile(.integer, isNullable: base.profile.isNullable)
    profile.minimum = base.profile.minimum?.orderingNumber.map {
      .integer(integer($0.rounded(.up)))
    }
    profile.maximum = base.profile.maximum?.orderingNumber.map {
      .integer(integer($0.rounded(.down)))
    }
    return profile
  }

  private func integer(_ value: Double) -> Int64 {
    if value >= 0x1p63 { return limit }
    if value < -0x1p63 { return .min }
    return min(Int64(value.rounded()), limit)
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let column = try base.fill(rows, in: frame)
    guard case .doubles(let values) = column.values else {
      throw GenerationError("only numbers can be rounded")
    }
    let profile = profile
    let low = profile.minimum?.integerValue ?? .min
    let high = max(low, profile.maximum?.integerValue ?? .max)
    return Column(
      .integers(values.map { min(max(integer($0), low), high) }), nulls: column.nulls)
  }
}
