#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A value that is written to or read from a database.
public enum SQLValue: Sendable, Hashable {
  /// SQL's NULL.
  case null
  /// An integer.
  case integer(Int64)
  /// A binary floating-point number.
  case double(Double)
  /// True or false; SQLite stores 1 or 0.
  case boolean(Bool)
  /// Text in UTF-8.
  case text(String)
  /// Bytes.
  case blob([UInt8])
  /// An instant; SQLite stores its ``Timestamp/description``.
  case timestamp(Timestamp)
  /// A day; SQLite stores its ``CivilDate/description``.
  case date(CivilDate)
  /// A time of the day; SQLite stores its ``TimeOfDay/description``.
  case time(TimeOfDay)
  /// An exact decimal number.
  case decimal(Decimal)
  /// A UUID; SQLite stores its text in lower case.
  case uuid(UUID)
  /// Several values; a PostgreSQL array, or a JSON array in SQLite.
  indirect case array([SQLValue])

  /// Whether the value is NULL.
  public var isNull: Bool {
    if case .null = self { true } else { false }
  }
}
