public import SeedDatabase
public import SeedSchema

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension Timestamp: ColumnValue {
  /// An instant, in UTC.
  public static var fieldType: FieldType { .datetime() }

  /// The instant of a column.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  public init(columnValue: SQLValue) throws {
    guard let value = columnValue.converted(to: Timestamp.self) else {
      throw ColumnValueMismatch(Self.self, found: columnValue)
    }
    self = value
  }

  /// The instant of a column.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  @inlinable
  public static func read(_ row: borrowing RowReader, at column: Int) throws -> Timestamp {
    if let value = row.timestamp(at: column) { return value }
    return try Self(columnValue: row.value(at: column))
  }

  /// Two that are a second apart.
  public static var samples: (Timestamp, Timestamp)? {
    (Timestamp(microseconds: 0), Timestamp(microseconds: 1_000_000))
  }

  /// Adds instants.
  public static func append(_ values: ColumnRun<Self>, to column: inout ColumnBuilder) {
    for index in 0..<values.count { column.append(values[index]) }
  }
}

extension Date: ColumnValue {
  /// The instant, rounded to the microsecond, which is what the databases hold.
  public var sqlValue: SQLValue { .timestamp(Timestamp(self)) }

  /// An instant, in UTC.
  public static var fieldType: FieldType { .datetime() }

  /// The instant of a column.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  public init(columnValue: SQLValue) throws {
    self.init(try Timestamp(columnValue: columnValue))
  }

  /// The instant of a column.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  @inlinable
  public static func read(_ row: borrowing RowReader, at column: Int) throws -> Date {
    Date(try Timestamp.read(row, at: column))
  }

  /// Two that are a second apart.
  public static var samples: (Date, Date)? {
    (Date(timeIntervalSince1970: 0), Date(timeIntervalSince1970: 1))
  }

  /// Adds instants.
  public static func append(_ values: ColumnRun<Self>, to column: inout ColumnBuilder) {
    for index in 0..<values.count { column.append(Timestamp(values[index])) }
  }

  /// Creates the date of an instant: exact to the microsecond in this century and the next.
  public init(_ timestamp: Timestamp) {
    // Foundation counts from 2001: so a `Double` is more precise than with seconds since 1970.
    let (since2001, overflow) = timestamp.microseconds.subtractingReportingOverflow(
      Timestamp.referenceDate)
    let microseconds =
      overflow
      ? Double(timestamp.microseconds) - Double(Timestamp.referenceDate) : Double(since2001)
    self.init(timeIntervalSinceReferenceDate: microseconds / 1_000_000)
  }
}

extension Timestamp {
  /// 2001-01-01T00:00:00Z in microseconds since 1970.
  fileprivate static let referenceDate: Int64 = 978_307_200_000_000

  /// Creates the instant of a date, rounded to the microsecond.
  ///
  /// A date that is not a number, or beyond 64 bits of microseconds (some 290,000 years), becomes
  /// the earliest instant, which no database accepts.
  public init(_ date: Date) {
    let scaled = (date.timeIntervalSinceReferenceDate * 1_000_000).rounded()
    let isHeld = scaled > -9e18 && scaled < 8.2e18
    self.init(microseconds: isHeld ? Int64(scaled) &+ Self.referenceDate : .min)
  }
}

extension CivilDate: ColumnValue {
  /// A day.
  public static var fieldType: FieldType { .date }

  /// The day of a column.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  public init(columnValue: SQLValue) throws {
    guard let value = columnValue.converted(to: CivilDate.self) else {
      throw ColumnValueMismatch(Self.self, found: columnValue)
    }
    self = value
  }

  /// Two days.
  public static var samples: (CivilDate, CivilDate)? {
    (CivilDate(daysSinceEpoch: 0), CivilDate(daysSinceEpoch: 1))
  }
}

extension TimeOfDay: ColumnValue {
  /// A time of the day.
  public static var fieldType: FieldType { .time }

  /// The time of a column.
  ///
  /// - Throws: ``ColumnValueMismatch`` if the column holds another type of value.
  public init(columnValue: SQLValue) throws {
    guard let value = columnValue.converted(to: TimeOfDay.self) else {
      throw ColumnValueMismatch(Self.self, found: columnValue)
    }
    self = value
  }

  /// Two that are a second apart.
  public static var samples: (TimeOfDay, TimeOfDay)? {
    (TimeOfDay(unchecked: 0), TimeOfDay(unchecked: 1_000_000))
  }
}
