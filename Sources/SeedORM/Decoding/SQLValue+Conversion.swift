import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension SQLValue {
  /// Converts the value to a Swift type without loss; `nil` if that is impossible.
  ///
  /// SQLite's expressions have no declared type, so text also converts to dates and UUIDs, integers
  /// to decimals and doubles, and 0 and 1 to Booleans.
  func converted<Value>(to type: Value.Type) -> Value? {
    switch type {
    case is String.Type: stringValue as? Value
    case is Bool.Type: flag as? Value
    case is Double.Type: number as? Value
    case is Float.Type: number.map { Float($0) } as? Value
    case is Decimal.Type: decimal as? Value
    case is UUID.Type: uuid as? Value
    case is Date.Type: timestamp.map(Date.init) as? Value
    case is Timestamp.Type: timestamp as? Value
    case is CivilDate.Type: date as? Value
    case is TimeOfDay.Type: time as? Value
    case is Data.Type: bytes.map { Data($0) } as? Value
    case is [UInt8].Type: bytes as? Value
    case is SQLValue.Type: self as? Value
    default: (type as? any FixedWidthInteger.Type).flatMap { integer($0) } as? Value
    }
  }

  /// Whether ``converted(to:)`` supports the type.
  static func isColumnType(_ type: Any.Type) -> Bool {
    let others: [Any.Type] = [
      String.self, Bool.self, Double.self, Float.self, Decimal.self, UUID.self, Date.self,
      Timestamp.self, CivilDate.self, TimeOfDay.self, Data.self, [UInt8].self, SQLValue.self,
    ]
    return type is any FixedWidthInteger.Type || others.contains { $0 == type }
  }

  /// The name of its type, for messages.
  var kindName: String {
    switch self {
    case .null: "NULL"
    case .integer: "an integer"
    case .double: "a floating-point number"
    case .boolean: "a Boolean"
    case .text: "text"
    case .blob: "bytes"
    case .timestamp: "an instant"
    case .date: "a date"
    case .time: "a time of the day"
    case .decimal: "a decimal number"
    case .uuid: "a UUID"
    case .array: "an array"
    }
  }

  private func integer<Number: FixedWidthInteger>(_ type: Number.Type) -> Number? {
    switch self {
    case .integer(let value): Number(exactly: value)
    // PostgreSQL's sum of 64-bit integers is a decimal.
    case .decimal(let value): Number(value.description)
    default: nil
    }
  }

  private var bytes: [UInt8]? { if case .blob(let value) = self { value } else { nil } }

  private var flag: Bool? {
    switch self {
    case .boolean(let value): value
    case .integer(0): false
    case .integer(1): true
    default: nil
    }
  }

  private var number: Double? {
    switch self {
    case .double(let value): value
    case .integer(let value): Double(exactly: value)
    case .decimal(let value): Double(value.description)
    default: nil
    }
  }

  private var decimal: Decimal? {
    switch self {
    case .decimal(let value): value
    case .integer(let value): Decimal(value)
    default: nil
    }
  }

  private var uuid: UUID? {
    switch self {
    case .uuid(let value): value
    case .text(let value): UUID(uuidString: value)
    default: nil
    }
  }

  private var timestamp: Timestamp? {
    switch self {
    case .timestamp(let value): value
    case .text(let value): Timestamp(value)
    default: nil
    }
  }

  private var date: CivilDate? {
    switch self {
    case .date(let value): value
    case .text(let value): CivilDate(value)
    default: nil
    }
  }

  private var time: TimeOfDay? {
    switch self {
    case .time(let value): value
    case .text(let value): TimeOfDay(value)
    default: nil
    }
  }
}
