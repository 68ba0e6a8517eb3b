/// A part of a generated text, with a number of values of its own.
enum TextPart: Sendable {
  /// The same text each time.
  case literal([UInt8])
  /// A word of a list.
  case words(WordList)
  /// Digits with leading zeros.
  case digits(Int)
  /// A number without leading zeros.
  case number(ClosedRange<UInt64>)
  /// Characters of an alphabet of ASCII.
  case characters([UInt8], count: Int)

  static func text(_ text: String) -> TextPart { .literal(Array(text.utf8)) }

  /// How many values the part has; capped at ``domainLimit``.
  var count: UInt64 {
    switch self {
    case .literal: 1
    case .words(let list): UInt64(list.count)
    case .digits(let digits): Self.power(10, digits)
    case .number(let range): range.upperBound - range.lowerBound + 1
    case .characters(let alphabet, let count): Self.power(UInt64(alphabet.count), count)
    }
  }

  /// The fewest and the most characters.
  var lengths: ClosedRange<Int> {
    switch self {
    case .literal(let bytes):
      { $0...$0 }(String(decoding: bytes, as: UTF8.self).unicodeScalars.count)
    case .words(let list): list.lengths
    case .digits(let digits): digits...digits
    case .number(let range): String(range.lowerBound).count...String(range.upperBound).count
    case .characters(_, let count): count...count
    }
  }

  var maximumBytes: Int {
    switch self {
    case .literal(let bytes): bytes.count
    case .words(let list): list.maximumBytes
    default: lengths.upperBound
    }
  }

  /// Writes the value of a number below ``count``.
  @inline(__always)
  func write(_ digit: UInt64, rest: UInt64, to cursor: inout ByteCursor) {
    switch self {
    case .literal(let bytes):
      bytes.withUnsafeBufferPointer { cursor.copy($0, 0..<$0.count) }
    case .words(let list): list.write(Int(digit), to: &cursor)
    case .digits(let digits): cursor.writeDigits(digit, width: digits)
    case .number(let range): cursor.writeDigits(range.lowerBound + digit)
    case .characters(let alphabet, let count):
      var value = digit
      let radix = UInt64(alphabet.count)
      // Beyond what the number holds, characters are drawn from the row's other bits.
      var left = Self.digitsHeld(by: radix, of: count)
      var bits = rest
      for _ in 0..<count {
        if left == 0 {
          bits = Mixing.finalize(bits &+ Mixing.increment)
          value = bits >> 2
          left = Self.digitsHeld(by: radix, of: count)
        }
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: radix)
        cursor.write(alphabet[Int(remainder)])
        value = quotient
        left -= 1
      }
    }
  }

  /// How many characters of an alphabet a number below 2^62 determines, at most `count`.
  @inline(__always)
  private static func digitsHeld(by radix: UInt64, of count: Int) -> Int {
    radix < 2 ? count : min(count, (62 / max(1, 64 - (radix - 1).leadingZeroBitCount)))
  }

  static func power(_ base: UInt64, _ exponent: Int) -> UInt64 {
    var result: UInt64 = 1
    for _ in 0..<max(0, exponent) {
      let (next, overflow) = result.multipliedReportingOverflow(by: base)
      if overflow || next > domainLimit { return domainLimit }
      result = next
    }
    return result
  }
}
