import SeedSchema

/// Reads a section of a locale: lines, and their fields, which tabs separate.
///
/// A locale has thousands of fields of a few bytes each. Going through them byte by byte is faster
/// than splitting a ``StaticText``.
struct FieldReader {
  private static let tab = UInt8(ascii: "\t")
  private static let newline = UInt8(ascii: "\n")

  private let section: StaticText
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ section: StaticText) {
    self.section = section
    bytes = section.bytes
  }

  /// Goes to the next line that isn't empty, and returns whether there is one.
  mutating func beginLine() -> Bool {
    if place > 0, bytes[place - 1] != Self.newline {
      while place < bytes.count, bytes[place] != Self.newline { place &+= 1 }
    }
    while place < bytes.count, bytes[place] == Self.newline { place &+= 1 }
    return place < bytes.count
  }

  /// Whether the line has more fields.
  var hasField: Bool { place < bytes.count && bytes[place] != Self.newline }

  /// Reads the next field of the line; empty after the last one.
  @inline(__always)
  mutating func field() -> StaticText { part(before: Self.tab) }

  /// Reads the part of the next field before a mark, or all of the field if it has none.
  ///
  /// Without the mark, ``field()`` returns an empty text next.
  @inline(__always)
  mutating func part(before mark: UInt8) -> StaticText {
    // Local copies stay in registers.
    let (bytes, start) = (bytes, place)
    var end = start
    // Only tabs and line breaks are below a blank.
    while end < bytes.count, bytes[end] >= UInt8(ascii: " "), bytes[end] != mark { end &+= 1 }
    place = end < bytes.count && bytes[end] == mark ? end &+ 1 : end
    return section[start..<end]
  }

  /// Reads the rest of the line.
  @inline(__always)
  mutating func line() -> StaticText {
    let (bytes, start) = (bytes, place)
    var end = start
    while end < bytes.count, bytes[end] != Self.newline { end &+= 1 }
    place = end
    return section[start..<end]
  }

  /// Reads the next field as a number; 0 if it is empty.
  @inline(__always)
  mutating func number() -> Int {
    let bytes = bytes
    var end = place
    var value = 0
    var isNegative = false
    while end < bytes.count, bytes[end] >= UInt8(ascii: " ") {
      let byte = bytes[end]
      if byte == UInt8(ascii: "-") {
        isNegative = true
      } else {
        value = value &* 10 &+ Int(byte &- 48)
      }
      end &+= 1
    }
    place = end < bytes.count && bytes[end] == Self.tab ? end &+ 1 : end
    return isNegative ? -value : value
  }
}
