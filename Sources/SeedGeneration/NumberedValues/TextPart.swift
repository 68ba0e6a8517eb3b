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
  /// Characters of an ASCII alphabet.
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

  static func power(_ base: UInt64, _ exponent: Int) -> UInt64 {
    if base == 1 { return 1 }
    var result: UInt64 = 1
    for _ in 0..<max(0, exponent) {
      let (next, overflow) = result.multipliedReportingOverflow(by: base)
      if overflow || next > domainLimit { return domainLimit }
      result = next
    }
    return result
  }
}
