#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A Swift type whose values can be bound to a statement.
public protocol SQLValueConvertible: Sendable {
  /// The value to bind.
  var sqlValue: SQLValue { get }
}

extension SQLValue: SQLValueConvertible {
  /// Itself.
  public var sqlValue: SQLValue { self }
}

extension Int: SQLValueConvertible {
  /// The value as ``SQLValue/integer(_:)``.
  public var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension Int64: SQLValueConvertible {
  /// The value as ``SQLValue/integer(_:)``.
  public var sqlValue: SQLValue { .integer(self) }
}

extension Double: SQLValueConvertible {
  /// The value as ``SQLValue/double(_:)``.
  public var sqlValue: SQLValue { .double(self) }
}

extension Bool: SQLValueConvertible {
  /// The value as ``SQLValue/boolean(_:)``.
  public var sqlValue: SQLValue { .boolean(self) }
}

extension String: SQLValueConvertible {
  /// The value as ``SQLValue/text(_:)``.
  public var sqlValue: SQLValue { .text(self) }
}

extension Timestamp: SQLValueConvertible {
  /// The value as ``SQLValue/timestamp(_:)``.
  public var sqlValue: SQLValue { .timestamp(self) }
}

extension CivilDate: SQLValueConvertible {
  /// The value as ``SQLValue/date(_:)``.
  public var sqlValue: SQLValue { .date(self) }
}

extension TimeOfDay: SQLValueConvertible {
  /// The value as ``SQLValue/time(_:)``.
  public var sqlValue: SQLValue { .time(self) }
}

extension Decimal: SQLValueConvertible {
  /// The value as ``SQLValue/decimal(_:)``.
  public var sqlValue: SQLValue { .decimal(self) }
}

extension UUID: SQLValueConvertible {
  /// The value as ``SQLValue/uuid(_:)``.
  public var sqlValue: SQLValue { .uuid(self) }
}
