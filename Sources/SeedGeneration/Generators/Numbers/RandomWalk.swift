import SeedSchema

/// A random walk in which each position is computed independently.
///
/// By Lévy's construction of Brownian motion (Paul Lévy, "Processus stochastiques et mouvement
/// brownien", 1948): the position halfway between two known ones is their mean and a normally
/// distributed number. In a walk of 2^40 steps, 40 halvings reach any step.
struct RandomWalk: Sendable {
  private static let levels: Int64 = 40

  /// The standard deviation of a step.
  let deviation: Double
  let key: ColumnKey

  /// How far the walk is from its start after a number of steps.
  func position(_ step: Int64) -> Double {
    var low: Int64 = 0
    var high: Int64 = 1 << Self.levels
    let place = min(max(0, step), high)
    var atLow = 0.0
    var atHigh = normal(high) * Double(high).squareRoot()
    while place > low, place < high, high - low > 1 {
      let middle = (low + high) / 2
      // Between two points d apart, the middle has the variance d / 4.
      let value = (atLow + atHigh) / 2 + normal(middle) * (Double(high - low) / 4).squareRoot()
      if place < middle {
        (high, atHigh) = (middle, value)
      } else {
        (low, atLow) = (middle, value)
      }
    }
    return deviation * (place == low ? atLow : atHigh)
  }

  private func normal(_ place: Int64) -> Double {
    let p = SplitMix64.unit(key.draw(place)) + 0x1p-54
    return PortableMath.inverseNormal(min(p, 1 - 0x1p-53))
  }
}
