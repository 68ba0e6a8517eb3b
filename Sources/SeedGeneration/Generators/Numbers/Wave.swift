import SeedSchema

/// A wave with a trend and noise, as seasons have.
struct Wave: Sendable {
  /// The height of the crest above the middle.
  let amplitude: Double
  /// How many positions one wave takes.
  let period: Double
  /// How much the middle rises from one position to the next.
  let trend: Double
  /// The standard deviation around the wave.
  let noise: Double
  let key: ColumnKey

  /// How far a position is from the level at the start.
  func height(_ place: Int64) -> Double {
    let turn = Double(place).truncatingRemainder(dividingBy: period) / period
    var value = amplitude * PortableMath.sine(turns: turn) + trend * Double(place)
    if noise > 0 {
      let p = SplitMix64.unit(key.draw(place)) + 0x1p-54
      value += noise * PortableMath.inverseNormal(min(p, 1 - 0x1p-53))
    }
    return value
  }
}

extension PortableMath {
  /// The sine of a number of full turns, exact to about 14 digits.
  static func sine(turns: Double) -> Double {
    guard turns.isFinite else { return 0 }
    var rest = turns - turns.rounded()
    // Reduces the angle to a quarter turn around 0, where the series converges fast.
    if rest > 0.25 { rest = 0.5 - rest }
    if rest < -0.25 { rest = -0.5 - rest }
    let x = rest * 6.283_185_307_179_586
    let square = x * x
    var sum = 1.0
    for n in stride(from: 23.0, through: 3, by: -2) { sum = 1 - sum * square / (n * (n - 1)) }
    return x * sum
  }
}
