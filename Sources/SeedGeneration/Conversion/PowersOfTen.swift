/// The powers of ten that an `Int64` holds.
enum PowersOfTen {
  /// 10^0 to 10^18.
  static let values: [Int64] = (0...18).map { (0..<$0).reduce(1) { power, _ in power * 10 } }

  /// The largest number of digits after the point that SeedKit computes with.
  static let maximumScale = 18

  /// 10^exponent; `nil` beyond 18.
  package static func value(_ exponent: Int) -> Int64? {
    values.indices.contains(exponent) ? values[exponent] : nil
  }
}
