import SeedORM
public import SeedSchema

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension Generated where Value == Date {
  /// An instant of the past year, in whole seconds.
  public static func randomDate() -> Generated { .call("random_datetime()") }

  /// An instant between two others, in whole microseconds.
  public static func randomDate(_ range: ClosedRange<Date>) -> Generated {
    Generated(.instant(Timestamp(range.lowerBound)...Timestamp(range.upperBound)))
  }
}

extension Generated where Value == Timestamp {
  /// An instant of the past year, in whole seconds.
  public static func randomDate() -> Generated { .call("random_datetime()") }

  /// An instant between two others, in whole microseconds.
  public static func randomDate(_ range: ClosedRange<Timestamp>) -> Generated {
    Generated(.instant(range))
  }
}

extension Generated where Value == CivilDate {
  /// A day of the past year.
  public static func randomDate() -> Generated { .call("random_date()") }

  /// A day between two others, both inclusive.
  public static func randomDate(_ range: ClosedRange<CivilDate>) -> Generated {
    .call("random_date(\(range.lowerBound), \(range.upperBound))")
  }
}

extension Generated where Value == TimeOfDay {
  /// A time of the day, in whole minutes.
  public static func randomTime() -> Generated { .call("random_time()") }

  /// A time between two others, both inclusive.
  public static func randomTime(_ range: ClosedRange<TimeOfDay>) -> Generated {
    let (first, last) = (range.lowerBound.microseconds, range.upperBound.microseconds)
    return Generated(
      .chosen { bits in
        let time = first + Int64(bits % UInt64(last - first + 1))
        return TimeOfDay(microseconds: time).map { .time($0) } ?? .null
      })
  }
}

extension GeneratedSource {
  /// An instant in a range, in whole microseconds.
  fileprivate static func instant(_ range: ClosedRange<Timestamp>) -> GeneratedSource {
    let (first, last) = (range.lowerBound.microseconds, range.upperBound.microseconds)
    let (width, _) = last.subtractingReportingOverflow(first)
    return .chosen { bits in
      .timestamp(
        Timestamp(
          microseconds: first &+ Int64(truncatingIfNeeded: bits % (UInt64(max(0, width)) + 1))))
    }
  }
}
