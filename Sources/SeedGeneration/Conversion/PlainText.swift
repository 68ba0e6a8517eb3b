import SeedSchema

/// Fast readers of the plainest forms of values, which are usual in large files.
///
/// `nil` is no error: other forms are left to the types' own readers, which agree on these.
enum PlainText {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// `2025-06-01`, or with a time of the day such as `T12:34:56.5Z` or ` 12:34:56`, in microseconds
  /// since 1970.
  static func timestamp(_ text: Bytes) -> Int64? {
    guard let day = date(text, count: 10) else { return nil }
    let midnight = Int64(day) * 86_400_000_000
    if text.count == 10 { return midnight }
    guard text.count >= 19, text[10] | 0x20 == UInt8(ascii: "t") || text[10] == 0x20,
      text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"),
      let hour = digits(text, 11, 2), let minute = digits(text, 14, 2),
      let second = digits(text, 17, 2), hour < 24, minute < 60, second < 60
    else { return nil }
    var end = text.count
    if text[end - 1] | 0x20 == UInt8(ascii: "z") { end -= 1 }
    var time = Int64((hour * 60 + minute) * 60 + second) * 1_000_000
    if end > 19 {
      guard text[19] == UInt8(ascii: "."), (21...26).contains(end),
        let fraction = digits(text, 20, end - 20), let unit = PowersOfTen.value(26 - end)
      else { return nil }
      time += Int64(fraction) * unit
    }
    return midnight + time
  }

  /// `2025-06-01`, in days since 1970.
  static func date(_ text: Bytes) -> Int32? {
    text.count == 10 ? date(text, count: 10) : nil
  }

  private static func date(_ text: Bytes, count: Int) -> Int32? {
    guard text.count >= count, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      let year = digits(text, 0, 4), let month = digits(text, 5, 2), let day = digits(text, 8, 2)
    else { return nil }
    return CivilDate(year: year, month: month, day: day)?.daysSinceEpoch
  }

  private static func digits(_ text: Bytes, _ start: Int, _ count: Int) -> Int? {
    var value = 0
    for index in start..<start + count {
      let digit = Int(text[index]) - 48
      guard (0...9).contains(digit) else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// `-12.50`: the number without its point, and how many digits follow it; at most 18 digits.
  static func decimal(_ text: Bytes) -> (value: Int64, scale: Int)? {
    var place = text.first == UInt8(ascii: "-") ? 1 : 0
    let isNegative = place == 1
    let first = place
    var point: Int?
    var value: Int64 = 0
    while place < text.count {
      let byte = text[place]
      if byte == UInt8(ascii: "."), point == nil, place > first {
        point = place
      } else {
        let digit = Int64(byte) - 48
        guard (0...9).contains(digit) else { return nil }
        value = value &* 10 &+ digit
      }
      place += 1
    }
    let count = place - first - (point == nil ? 0 : 1)
    let scale = point.map { place - $0 - 1 } ?? 0
    guard (1...18).contains(count), point == nil || scale > 0 else { return nil }
    return (isNegative ? -value : value, scale)
  }

  /// A decimal number as the nearest floating-point one, if that is exact: both its digits and the
  /// power of ten are (W. D. Clinger, How to read floating point numbers accurately, 1990).
  static func double(_ text: Bytes) -> Double? {
    guard let (value, scale) = decimal(text), value != 0, value.magnitude < 1 << 53,
      let unit = PowersOfTen.value(scale), scale <= 15
    else { return nil }
    return Double(value) / Double(unit)
  }
}
