import SeedORM
import SeedSchema

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension Generated where Value: FixedWidthInteger {
  /// An integer in a range.
  public static func randomInt(_ range: ClosedRange<Value>) -> Generated {
    .call("random_int(\(range.lowerBound), \(range.upperBound))")
  }

  /// The row's number, which starts after the existing rows.
  public static func number() -> Generated { .each { Value(truncatingIfNeeded: $0) } }
}

extension Generated where Value == Double {
  /// A number in a range.
  public static func randomDouble(_ range: ClosedRange<Double> = 0...1) -> Generated {
    Generated(
      .chosen { bits in
        let unit = Double(bits >> 11) / Double(UInt64(1) << 53)
        return .double(range.lowerBound * (1 - unit) + range.upperBound * unit)
      })
  }
}

extension Generated where Value == Float {
  /// A number in a range.
  public static func randomFloat(_ range: ClosedRange<Float> = 0...1) -> Generated {
    Generated(
      .chosen { bits in
        let unit = Float(bits >> 40) / Float(UInt64(1) << 24)
        return .double(Double(range.lowerBound * (1 - unit) + range.upperBound * unit))
      })
  }
}

extension Generated where Value == Decimal {
  /// A decimal number in a range.
  public static func randomDecimal(_ range: ClosedRange<Decimal>) -> Generated {
    .call("random_decimal(\(range.lowerBound), \(range.upperBound))")
  }
}

extension Generated where Value == Bool {
  /// True with a probability.
  public static func randomBool(_ probability: Double = 0.5) -> Generated {
    let limit = min(max(probability, 0), 1)
    return Generated(
      .chosen { .boolean(Double($0 >> 11) / Double(UInt64(1) << 53) < limit) })
  }
}

extension Generated where Value == UUID {
  /// A random UUID, the same in each run.
  public static func randomUUID() -> Generated { .call("random_uuid()") }
}

extension Generated where Value == Data {
  /// Bytes.
  public static func randomBytes(_ count: Int = 16) -> Generated {
    .call("random_bytes(\(max(1, count)))")
  }
}

extension Generated where Value: RawRepresentable & CaseIterable {
  /// One of the cases, all equally likely.
  public static func randomCase() -> Generated { .oneOf(Array(Value.allCases)) }
}
