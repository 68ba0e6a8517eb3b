import SeedSchema

/// Normally distributed numbers, clamped to a range.
struct NormalGenerator: Generator {
  let mean: Double
  let deviation: Double
  let range: ClosedRange<Double>
  let key: ColumnKey

  var profile: ValueProfile {
    ValueProfile(.double, minimum: .double(range.lowerBound), maximum: .double(range.upperBound))
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    Column(
      .doubles(
        (0..<rows.count).map { index in
          // Between 0 and 1 and never either.
          let p = SplitMix64.unit(key.draw(rows[index])) + 0x1p-54
          let value = mean + deviation * PortableMath.inverseNormal(min(p, 1 - 0x1p-53))
          return min(max(value, range.lowerBound), range.upperBound)
        }))
  }
}
