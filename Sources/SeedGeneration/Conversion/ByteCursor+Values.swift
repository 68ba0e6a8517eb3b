import SeedSchema

/// The canonical text of each type, the same as `description` writes, without a string for each.
extension ByteCursor {
  /// An integer.
  @inline(__always)
  mutating func writeInteger(_ value: Int64) {
    if value < 0 { write(UInt8(ascii: "-")) }
    writeDigits(value.magnitude)
  }

  /// A whole multiple of 10^−scale: `12.30`.
  mutating func writeDecimal(_ value: Int64, scale: Int) {
    guard scale > 0, scale < PowersOfTen.values.count else { return writeInteger(value) }
    if value < 0 { write(UInt8(ascii: "-")) }
    let magnitude = value.magnitude
    guard scale == 2 else {
      let (whole, fraction) = magnitude.quotientAndRemainder(
        dividingBy: PowersOfTen.values[scale].magnitude)
      writeDigits(whole)
      write(UInt8(ascii: "."))
      return writeDigits(fraction, count: scale)
    }
    // The divisor is a constant here, so the compiler emits no division.
    let (whole, fraction) = magnitude.quotientAndRemainder(dividingBy: 100)
    writeDigits(whole)
    write(UInt8(ascii: "."))
    writeDigits(fraction, count: 2)
  }

  /// Days since 1970-01-01: `2025-06-01`.
  mutating func writeDate(_ days: Int32) {
    // From the year 0 to 9999, as in Cassio Neri and Lorenz Schneider, "Euclidean affine functions
    // and their application to calendar algorithms", 2023: years begin in March, and 32 bits hold
    // all products but one.
    guard (-719_468...2_932_896).contains(days) else {
      let (year, month, day) = CivilDate(daysSinceEpoch: days).components
      return writeDate(year, month, day)
    }
    let fourDays = 4 * UInt32(days + 719_468) + 3
    let century = fourDays / 146_097
    let scaled = 2_939_745 * UInt64(4 * (fourDays % 146_097 / 4) + 3)
    let yearOfCentury = UInt32(truncatingIfNeeded: scaled >> 32)
    let dayOfYear = UInt32(truncatingIfNeeded: scaled) / 2_939_745 / 4
    let monthAndDay = 2141 * dayOfYear + 197_913
    let isNextYear = dayOfYear >= 306
    let month = (monthAndDay >> 16) - (isNextYear ? 12 : 0)
    writePair(century + (isNextYear && yearOfCentury == 99 ? 1 : 0))
    writePair(isNextYear ? (yearOfCentury == 99 ? 0 : yearOfCentury + 1) : yearOfCentury)
    write(UInt8(ascii: "-"))
    writePair(month)
    write(UInt8(ascii: "-"))
    writePair((monthAndDay & 0xffff) / 2141 + 1)
  }

  /// A date whose year may be negative or have more digits.
  private mutating func writeDate(_ year: Int, _ month: Int, _ day: Int) {
    if year < 0 { write(UInt8(ascii: "-")) }
    writeDigits(UInt64(year.magnitude), width: 4)
    write(UInt8(ascii: "-"))
    writeDigits(UInt64(month.magnitude), width: 2)
    write(UInt8(ascii: "-"))
    writeDigits(UInt64(day.magnitude), width: 2)
  }

  /// Microseconds since midnight: `12:34:56` or `12:34:56.123456`.
  mutating func writeTime(_ microseconds: Int64) {
    let total = max(0, microseconds).magnitude
    let seconds = total / 1_000_000
    guard seconds < 86_400 * 2 else { return writeLongTime(seconds, total) }
    let minutes = UInt32(truncatingIfNeeded: seconds) / 60
    writePair(minutes / 60)
    write(UInt8(ascii: ":"))
    writePair(minutes % 60)
    write(UInt8(ascii: ":"))
    writePair(UInt32(truncatingIfNeeded: seconds) % 60)
    writeFraction(total)
  }

  private mutating func writeFraction(_ microseconds: UInt64) {
    guard microseconds % 1_000_000 != 0 else { return }
    write(UInt8(ascii: "."))
    writeDigits(microseconds % 1_000_000, count: 6)
  }

  /// A time of more than 24 hours.
  private mutating func writeLongTime(_ seconds: UInt64, _ microseconds: UInt64) {
    writeDigits(seconds / 3600, width: 2)
    write(UInt8(ascii: ":"))
    writeDigits(seconds / 60 % 60, width: 2)
    write(UInt8(ascii: ":"))
    writeDigits(seconds % 60, width: 2)
    writeFraction(microseconds)
  }

  /// Microseconds since 1970-01-01T00:00:00Z: `2025-06-01 12:34:56`.
  mutating func writeTimestamp(_ microseconds: Int64) {
    let day = microseconds.flooredDivision(by: 86_400_000_000)
    writeDate(Int32(clamping: day))
    write(UInt8(ascii: " "))
    writeTime(microseconds &- day &* 86_400_000_000)
  }

  /// A UUID in lower case.
  mutating func writeUUID(_ value: UInt128) {
    for digit in 0..<32 {
      if digit == 8 || digit == 12 || digit == 16 || digit == 20 { write(UInt8(ascii: "-")) }
      writeHexDigit(UInt8(truncatingIfNeeded: value >> UInt128(124 - 4 * digit)) & 15)
    }
  }

  /// 16 hexadecimal digits in lower case.
  mutating func writeHex(_ value: UInt64) {
    for digit in 0..<16 {
      writeHexDigit(UInt8(truncatingIfNeeded: value >> UInt64(60 - 4 * digit)) & 15)
    }
  }

  private mutating func writeHexDigit(_ value: UInt8) {
    write(value < 10 ? 48 + value : 87 + value)
  }

  /// `true` or `false`.
  mutating func writeBoolean(_ value: Bool) {
    if value { write("true") } else { write("false") }
  }
}
