import SeedORM
import SeedSchema

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension Generated where Value == String {
  /// A login name; unique if the column is.
  public static func randomUsername() -> Generated { .call("random_username()") }

  /// An e-mail address of a person; unique if the column is.
  public static func randomEmail() -> Generated { .call("random_email()") }

  /// The name of a person.
  public static func fullName() -> Generated { .call("full_name()") }

  /// The first name of a person.
  public static func firstName() -> Generated { .call("first_name()") }

  /// The last name of a person.
  public static func lastName() -> Generated { .call("last_name()") }

  /// A city.
  public static func city() -> Generated { .call("city()") }

  /// A sentence.
  public static func sentence() -> Generated { .call("sentence()") }

  /// Letters and digits.
  public static func randomString(_ length: Int = 12) -> Generated {
    .call("random_string(\(max(1, length)))")
  }
}

extension Generated where Value: FixedWidthInteger {
  /// An integer of a range.
  public static func randomInt(_ range: ClosedRange<Value>) -> Generated {
    .call("random_int(\(range.lowerBound), \(range.upperBound))")
  }

  /// The row's number, which begins after the existing rows.
  public static func number() -> Generated { .each { Value(truncatingIfNeeded: $0) } }
}

extension Generated where Value == Double {
  /// A number of a range.
  public static func randomDouble(_ range: ClosedRange<Double> = 0...1) -> Generated {
    Generated(
      .chosen { bits in
        let unit = Double(bits >> 11) / Double(UInt64(1) << 53)
        return .double(range.lowerBound * (1 - unit) + range.upperBound * unit)
      })
  }
}

extension Generated where Value == Decimal {
  /// A decimal number of a range.
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

extension Generated where Value == Date {
  /// An instant between two others, in whole microseconds.
  public static func randomDate(_ range: ClosedRange<Date>) -> Generated {
    let (first, last) = (
      Timestamp(range.lowerBound).microseconds, Timestamp(range.upperBound).microseconds
    )
    let (width, _) = last.subtractingReportingOverflow(first)
    return Generated(
      .chosen { bits in
        .timestamp(
          Timestamp(
            microseconds: first &+ Int64(truncatingIfNeeded: bits % (UInt64(max(0, width)) + 1))))
      })
  }
}

extension Generated where Value: RawRepresentable & CaseIterable {
  /// One of the cases, each as often as the others.
  public static func randomCase() -> Generated { .oneOf(Array(Value.allCases)) }
}
