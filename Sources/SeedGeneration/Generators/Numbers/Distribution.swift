import SeedSchema

/// Distributions of numbers, each by the inverse of its cumulative distribution function.
enum Distribution: Sendable, Hashable {
  /// Time between independent events.
  case exponential(mean: Double)
  /// Numbers around a mean.
  case normal(mean: Double, deviation: Double)
  /// Numbers whose logarithms are normally distributed, such as incomes.
  case lognormal(median: Double, sigma: Double)
  /// Few large numbers and many small ones: `alpha` is the exponent of the tail.
  case pareto(minimum: Double, alpha: Double)

  /// The number that the share `p` of all numbers is below.
  ///
  /// - Parameter p: the share, above 0 and below 1.
  /// - Returns: the number.
  func value(_ p: Double) -> Double {
    switch self {
    case .exponential(let mean): -mean * PortableMath.log(1 - p)
    case .normal(let mean, let deviation): mean + deviation * PortableMath.inverseNormal(p)
    case .lognormal(let median, let sigma):
      median * PortableMath.exp(sigma * PortableMath.inverseNormal(p))
    case .pareto(let minimum, let alpha):
      minimum * PortableMath.exp(-PortableMath.log(1 - p) / alpha)
    }
  }
}
