import SeedDatabase
import SeedSchema

/// Writes dates, times, UUIDs and decimals as text, digit by digit into memory: the same text as
/// their `description`, but a hundred times faster.
struct SQLiteTextWriter {
  private let start: UnsafeMutablePointer<UInt8>
  /// The number of bytes written.
  private(set) var count = 0

  /// Creates a writer to memory that must be large enough for all text.
  init(_ start: UnsafeMutablePointer<UInt8>) {
    self.start = start
  }

  /// `2025-06-01 12:34:56`, with six more digits if there is a fraction of a second; 34 bytes at
  /// most.
  @inline(__always)
  mutating func write(timestamp microseconds: Int64) {
    let day = microseconds.flooredDivision(by: 86_400_000_000)
    write(day: Int(day))
    put(UInt8(ascii: " "))
    write(timeOfDay: microseconds &- day &* 86_400_000_000)
  }

  /// `2025-06-01`; 16 bytes at most.
  @inline(__always)
  mutating func write(day: Int) {
    // CivilDate's days have 32 bits, so its description is limited to them, too.
    let (year, month, day) = CivilDate(daysSinceEpoch: Int32(clamping: day)).components
    if 0...9999 ~= year {
      let year = UInt32(truncatingIfNeeded: year)
      pair(year / 100)
      pair(year % 100)
    } else {
      if year < 0 { put(UInt8(ascii: "-")) }
      digits(year.magnitude, atLeast: 4)
    }
    put(UInt8(ascii: "-"))
    pair(UInt32(truncatingIfNeeded: month))
    put(UInt8(ascii: "-"))
    pair(UInt32(truncatingIfNeeded: day))
  }

  /// `12:34:56`, with six more digits if there is a fraction of a second; 24 bytes at most.
  @inline(__always)
  mutating func write(timeOfDay microseconds: Int64) {
    // Values outside a day are clamped, to guarantee the width.
    let inside = min(max(microseconds, 0), 86_399_999_999)
    let seconds = UInt32(truncatingIfNeeded: inside.magnitude / 1_000_000)
    let fraction = UInt32(truncatingIfNeeded: inside.magnitude % 1_000_000)
    let minutes = seconds / 60
    pair(minutes / 60)
    put(UInt8(ascii: ":"))
    pair(minutes % 60)
    put(UInt8(ascii: ":"))
    pair(seconds % 60)
    if fraction != 0 {
      put(UInt8(ascii: "."))
      pair(fraction / 10_000)
      pair(fraction / 100 % 100)
      pair(fraction % 100)
    }
  }

  /// `01234567-89ab-cdef-0123-456789abcdef`, or the same in upper case.
  @inline(__always)
  mutating func write(uuid: UInt128, inCapitals: Bool) {
    let letters: UInt8 = inCapitals ? 55 : 87
    for index in 0..<16 {
      if index == 4 || index == 6 || index == 8 || index == 10 { put(UInt8(ascii: "-")) }
      let byte = UInt8(truncatingIfNeeded: uuid >> UInt128(120 - index * 8))
      put(Self.hexadecimal(byte >> 4, letters))
      put(Self.hexadecimal(byte & 15, letters))
    }
  }

  /// `-12.50`: a whole multiple of 10^-scale; `scale` + 24 bytes at most.
  @inline(__always)
  mutating func write(decimal value: Int64, scale: Int) {
    if value < 0 { put(UInt8(ascii: "-")) }
    let begin = count
    digits(UInt(value.magnitude), atLeast: scale + 1)
    guard scale > 0 else { return }
    // Shift the digits after the point.
    var at = count
    while at > count - scale {
      start[at] = start[at - 1]
      at -= 1
    }
    start[max(at, begin)] = UInt8(ascii: ".")
    count += 1
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    start[count] = byte
    count += 1
  }

  /// Two digits of a number below 100.
  @inline(__always)
  private mutating func pair(_ value: UInt32) {
    let tens = value / 10
    start[count] = UInt8(truncatingIfNeeded: 48 + tens)
    start[count + 1] = UInt8(truncatingIfNeeded: 48 + value - tens * 10)
    count += 2
  }

  private mutating func digits(_ value: UInt, atLeast width: Int) {
    var length = 1
    var limit = value / 10
    while limit > 0 {
      length += 1
      limit /= 10
    }
    length = max(length, width)
    var rest = value
    for at in stride(from: count + length - 1, through: count, by: -1) {
      start[at] = UInt8(truncatingIfNeeded: 48 + rest % 10)
      rest /= 10
    }
    count += length
  }

  private static func hexadecimal(_ nibble: UInt8, _ letters: UInt8) -> UInt8 {
    nibble < 10 ? 48 + nibble : letters + nibble
  }
}
