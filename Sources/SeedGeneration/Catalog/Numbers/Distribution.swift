import SeedSchema

/// Distributions of numbers, each by the inverse of its cumulative distribution function.
enum Distribution: Sendable, Hashable {
  /// Time between independent events.
  case exponential(mean: Double)
  /// Numbers whose logarithms are normally distributed, such as incomes.
  case lognormal(median: Double, sigma: Double)
  /// Few large numbers and many small ones: `alpha` is the exponent of the tail.
  case pareto(minimum: Double, alpha: Double)

  /// The number that a share of all numbers is below.
  ///
  /// - Parameter p: the share, above 0 and below 1.
  func value(_ p: Double) -> Double {
    switch self {
    case .exponential(let mean): -mean * PortableMath.log(1 - p)
    case .lognormal(let median, let sigma):
      median * PortableMath.exp(sigma * PortableMath.inverseNormal(p))
    case .pareto(let minimum, let alpha):
      minimum * PortableMath.exp(-PortableMath.log(1 - p) / alpha)
    }
  }
}

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
          let p = min(SplitMix64.unit(key.draw(rows[index])) + 0x1p-54, 1 - 0x1p-53)
          let value = distribution.value(p)
          return min(max(value, range.lowerBound), range.upperBound)
        }))
  }
}
