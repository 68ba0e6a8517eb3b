import SeedSchema

/// The powers of ten that an `Int64` holds.
enum PowersOfTen {
  /// 10^0 to 10^18.
  // Literals, which the compiler lays out statically, so that the first access runs no initializer.
  static let values: [Int64] = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
    10_000_000_000, 100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000,
    1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000,
    1_000_000_000_000_000_000,
  ]

  /// The largest number of digits after the point that SeedKit computes with.
  static let maximumScale = ValueKind.maximumScale

  /// 10^exponent; `nil` beyond 18.
  package static func value(_ exponent: Int) -> Int64? {
    values.indices.contains(exponent) ? values[exponent] : nil
  }
}
