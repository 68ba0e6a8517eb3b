package import SeedSchema

#if canImport(FoundationEssentials)
  package import FoundationEssentials
#else
  package import Foundation
#endif

/// Parses the server's text formats, with `DateStyle` ISO, `TimeZone` UTC and `bytea_output` hex.
package enum PostgresTextFormat {
  /// A floating-point number, `NaN` and `Infinity` among them.
  package static func double(_ text: String) -> Double? {
    switch text {
    case "NaN": .nan
    case "Infinity": .infinity
    case "-Infinity": -.infinity
    default: Double(text)
    }
  }

  /// An exact decimal number; `nil` if ``Decimal`` would round it.
  package static func decimal(_ text: String) -> Decimal? {
    let digits = text.utf8.filter { (48...57).contains($0) }
    guard digits.count <= 38, digits.count == text.utf8.filter({ $0 != 45 && $0 != 46 }).count
    else { return nil }
    return Decimal(string: text)
  }

  /// Bytes: `\x` and two hexadecimal digits each.
  package static func bytea(_ bytes: UnsafeRawBufferPointer) -> [UInt8]? {
    guard bytes.count >= 2, bytes.count % 2 == 0, bytes[0] == UInt8(ascii: "\\"),
      bytes[1] == UInt8(ascii: "x")
    else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 2 - 1)
    for index in stride(from: 2, to: bytes.count, by: 2) {
      guard let high = nibble(bytes[index]), let low = nibble(bytes[index + 1]) else { return nil }
      result.append(high << 4 | low)
    }
    return result
  }

  /// A UUID.
  package static func uuid(_ text: String) -> UUID? { UUID(uuidString: text) }

  /// A day, of any year that PostgreSQL has.
  package static func date(_ bytes: UnsafeRawBufferPointer) -> CivilDate? {
    var reader = DigitReader(bytes)
    guard let days = reader.date(), let era = reader.era(), reader.isAtEnd,
      let count = Int32(exactly: era(days))
    else { return nil }
    return CivilDate(daysSinceEpoch: count)
  }

  /// A time of day; ``TimeOfDay`` can't represent `24:00:00`.
  package static func time(_ bytes: UnsafeRawBufferPointer) -> TimeOfDay? {
    var reader = DigitReader(bytes)
    guard let microseconds = reader.time(), reader.isAtEnd else { return nil }
    return TimeOfDay(microseconds: microseconds)
  }

  /// An instant, with or without the offset of UTC.
  package static func timestamp(_ bytes: UnsafeRawBufferPointer) -> Timestamp? {
    if let value = Timestamp(canonical: withoutOffset(bytes)) { return value }
    // A year of more digits, or before Christ.
    var reader = DigitReader(bytes)
    guard let date = reader.date(), reader.skip(" "), let time = reader.time() else { return nil }
    if reader.skip("+") { guard reader.number() == 0 else { return nil } }
    guard let era = reader.era(), reader.isAtEnd else { return nil }
    let (day, overflow) = era(date).multipliedReportingOverflow(by: 86_400_000_000)
    let (sum, overflow2) = day.addingReportingOverflow(time)
    return overflow || overflow2 ? nil : Timestamp(microseconds: sum)
  }

  /// The bytes without the offset of UTC at their end.
  private static func withoutOffset(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    let end = bytes.count - 3
    guard end > 0, bytes[end] == UInt8(ascii: "+"), bytes[end + 1] == UInt8(ascii: "0"),
      bytes[end + 2] == UInt8(ascii: "0")
    else { return bytes }
    return UnsafeRawBufferPointer(rebasing: bytes[..<end])
  }

  private static func nibble(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

/// Reads the digits and separators of a date or a time.
private struct DigitReader {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: mark) else { return false }
    position += 1
    return true
  }

  /// A number of at most nine digits.
  mutating func number() -> Int64? {
    let start = position
    var value: Int64 = 0
    while position < bytes.count, (48...57).contains(bytes[position]), position - start < 9 {
      value = value * 10 + Int64(bytes[position] - 48)
      position += 1
    }
    return position > start ? value : nil
  }

  /// `2025-06-01`; the year is without its era.
  mutating func date() -> (year: Int64, month: Int64, day: Int64)? {
    guard let year = number(), skip("-"), let month = number(), skip("-"), let day = number(),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    return (year, month, day)
  }

  /// `12:34:56.123456`, in microseconds.
  mutating func time() -> Int64? {
    guard let hour = number(), skip(":"), let minute = number(), skip(":"), let second = number(),
      hour <= 24, minute < 60, second < 61
    else { return nil }
    var microseconds = ((hour * 60 + minute) * 60 + second) * 1_000_000
    guard skip(".") else { return microseconds }
    let start = position
    guard var fraction = number(), position - start <= 6 else { return nil }
    for _ in (position - start)..<6 { fraction *= 10 }
    microseconds += fraction
    return microseconds
  }

  /// ` BC` or nothing: how the days since 1970 follow from the year, the month and the day.
  mutating func era() -> (((year: Int64, month: Int64, day: Int64)) -> Int64)? {
    var isBeforeChrist = false
    if skip(" ") {
      guard skip("B"), skip("C") else { return nil }
      isBeforeChrist = true
    }
    return { date in
      PostgresCalendar.days(
        year: isBeforeChrist ? 1 - date.year : date.year, month: date.month, day: date.day)
    }
  }
}
