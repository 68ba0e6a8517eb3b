import SeedSchema

/// Numbers of a distribution, clamped to a range.
struct DistributionGenerator: Generator {
  let distribution: Distribution
  let range: ClosedRange<Double>
  let key: ColumnKey

  var profile: ValueProfile {
    ValueProfile(.double, minimum: .double(range.lowerBound), maximum: .double(range.upperBound))
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    Column(
      .doubles(
        (0..<rows.count).map { index in
          // Strictly between 0 and 1.
          let p = min(SplitMix64.unit(key.draw(rows[index])) + 0x1p-54, 1 - 0x1p-53)
          let value = distribution.value(p)
          return min(max(value, range.lowerBound), range.upperBound)
        }))
  }
}
