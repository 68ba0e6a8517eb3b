import SeedSchema

/// The probability of each number of rows, for `count: weighted(0=50, 1=30, 2=20) per user`.
public struct RowCountChances: Sendable, Hashable {
  /// The numbers of rows, without repetition.
  public let counts: [Int64]
  /// The weight of each, above 0.
  package let weights: [Double]

  /// - Returns: `nil` if there is no number with a weight above 0, a number is negative, or a
  ///   weight is not a number.
  init?(_ weights: [(count: Int64, weight: Double)]) {
    let used = weights.filter { $0.weight > 0 }
    guard !used.isEmpty,
      weights.allSatisfy({ $0.count >= 0 && $0.weight >= 0 && $0.weight.isFinite }),
      used.reduce(0, { $0 + $1.weight }).isFinite
    else { return nil }
    counts = used.map(\.count)
    self.weights = used.map(\.weight)
  }

  /// The numbers of independent events, by the Poisson distribution, up to those that one in a
  /// billion exceeds.
  ///
  /// - Returns: `nil` unless the mean is above 0, at most 100.
  init?(poisson mean: Double) {
    guard mean > 0, mean <= 100 else { return nil }
    var weights: [(count: Int64, weight: Double)] = []
    var logarithm = -mean
    var sum = 0.0
    while sum < 1 - 1e-9, weights.count < 1000 {
      let weight = PortableMath.exp(logarithm)
      weights.append((Int64(weights.count), weight))
      sum += weight
      logarithm += PortableMath.log(mean / Double(weights.count))
    }
    self.init(weights)
  }

  /// The fewest and the most rows.
  var range: ClosedRange<Int64> {
    let least = counts.min() ?? 0
    return least...max(least, counts.max() ?? 0)
  }
}
