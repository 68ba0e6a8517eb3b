import SeedSchema

/// The proleptic Gregorian calendar over all of PostgreSQL's years, 4714 BC to 294,276.
///
/// Howard Hinnant's `days_from_civil` and `civil_from_days`
/// (<https://howardhinnant.github.io/date_algorithms.html>) in 64 bits; ``CivilDate`` stops at the
/// year 9999, which its text format can represent.
package enum PostgresCalendar {
  /// The microseconds from 1970-01-01, SeedKit's epoch, to 2000-01-01, PostgreSQL's.
  package static let epochMicroseconds: Int64 = 946_684_800_000_000

  /// The days from 1970-01-01 to 2000-01-01.
  package static let epochDays: Int64 = 10_957

  /// The instants that `timestamp` and `timestamptz` hold, in microseconds since 2000-01-01
  /// (`MIN_TIMESTAMP`, `END_TIMESTAMP` in `src/include/datatype/timestamp.h`).
  package static let timestamps: Range<Int64> = -211_813_488_000_000_000..<9_223_371_331_200_000_000

  /// The days that `date` holds, counted from 2000-01-01 (`DATETIME_MIN_JULIAN`,
  /// `DATE_END_JULIAN` less the Julian day of that date).
  package static let dates: Range<Int64> = -2_451_545..<2_145_031_949

  /// The year (0 is 1 BC), month and day of a number of days since 1970-01-01.
  package static func civil(days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let z = days + 719_468
    let era = z.flooredDivision(by: 146_097)
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The days since 1970-01-01 of a year (0 is 1 BC), month and day, which must exist.
  package static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
    let y = month <= 2 ? year - 1 : year
    let era = y.flooredDivision(by: 400)
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
