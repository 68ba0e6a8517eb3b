import SeedDatabase
import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads values of the server's binary format (`…send` functions in `src/backend/utils/adt`).
///
/// Only of types for which it is shorter to send and to read than text. Values are the same as those
/// of ``PostgresType/decode(_:)``.
enum PostgresBinaryFormat {
  /// The types whose values are read: bool, bytea, int8, int2, int4, text, json, float8, bpchar,
  /// varchar, date, timestamp, timestamptz and uuid.
  static let oids: Set<UInt32> = [
    16, 17, 20, 21, 23, 25, 114, 701, 1042, 1043, 1082, 1114, timestamptz, 2950,
  ]

  private static let timestamptz: UInt32 = 1184

  static func value(_ bytes: UnsafeRawBufferPointer, of oid: UInt32) -> SQLValue {
    switch PostgresType(oid) {
    case .boolean: return .boolean(boolean(bytes))
    case .integer: return integer(bytes).map { .integer($0) } ?? .null
    case .float: return integer(bytes).map { .double(double(bits: $0)) } ?? .null
    case .bytea: return .blob(Array(bytes))
    case .date: return integer(bytes).map(date) ?? .null
    case .timestamp:
      return integer(bytes).map { timestamp($0, hasZone: oid == timestamptz) } ?? .null
    case .uuid: return uuid(bytes)
    case .numeric, .time, .text: return .text(String(decoding: bytes, as: UTF8.self))
    }
  }

  @inline(__always)
  static func boolean(_ bytes: UnsafeRawBufferPointer) -> Bool { bytes.first != 0 }

  /// A signed integer of 2, 4 or 8 bytes.
  @inline(__always)
  static func integer(_ bytes: UnsafeRawBufferPointer) -> Int64? {
    switch bytes.count {
    case 8: Int64(bigEndian: bytes.loadUnaligned(as: Int64.self))
    case 4: Int64(Int32(bigEndian: bytes.loadUnaligned(as: Int32.self)))
    case 2: Int64(Int16(bigEndian: bytes.loadUnaligned(as: Int16.self)))
    default: nil
    }
  }

  /// An instant; `nil` for `infinity`, and for the last 30 years of PostgreSQL, which ``Timestamp``
  /// can't represent.
  @inline(__always)
  static func timestamp(_ bytes: UnsafeRawBufferPointer) -> Timestamp? {
    guard let value = integer(bytes), PostgresCalendar.timestamps.contains(value) else {
      return nil
    }
    let (sum, overflow) = value.addingReportingOverflow(PostgresCalendar.epochMicroseconds)
    return overflow ? nil : Timestamp(microseconds: sum)
  }

  private static func double(bits: Int64) -> Double {
    let value = Double(bitPattern: UInt64(bitPattern: bits))
    // The sign and the payload of a NaN are lost in text.
    return value.isNaN ? .nan : value
  }

  private static func date(_ days: Int64) -> SQLValue {
    guard PostgresCalendar.dates.contains(days) else {
      return .text(days < 0 ? "-infinity" : "infinity")
    }
    return .date(CivilDate(daysSinceEpoch: Int32(clamping: days + PostgresCalendar.epochDays)))
  }

  private static func timestamp(_ value: Int64, hasZone: Bool) -> SQLValue {
    guard PostgresCalendar.timestamps.contains(value) else {
      return .text(value < 0 ? "-infinity" : "infinity")
    }
    let (sum, overflow) = value.addingReportingOverflow(PostgresCalendar.epochMicroseconds)
    guard overflow else { return .timestamp(Timestamp(microseconds: sum)) }
    // As the server would write it.
    let day = value.flooredDivision(by: 86_400_000_000)
    let date = PostgresCalendar.civil(days: day + PostgresCalendar.epochDays)
    let time = Timestamp(microseconds: value - day * 86_400_000_000).time
    let digits = [date.month, date.day].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return .text("\(date.year)-\(digits[0])-\(digits[1]) \(time)" + (hasZone ? "+00" : ""))
  }

  private static func uuid(_ bytes: UnsafeRawBufferPointer) -> SQLValue {
    guard bytes.count == 16 else { return .null }
    return .uuid(UUID(uuid: bytes.loadUnaligned(as: uuid_t.self)))
  }
}
