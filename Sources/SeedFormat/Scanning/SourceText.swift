/// A file's text, checked and prepared for the parser.
///
/// The text is valid UTF-8 of characters that YAML allows, without a byte order mark; its lines end
/// in a line feed alone (YAML reads CR LF, CR and LF alike); and it is followed by NULs, which
/// occur nowhere in it, so that looking a few bytes ahead needs no check.
struct SourceText {
  /// How many NULs follow the text: as many as the parser ever looks ahead.
  static let sentinelCount = 4

  /// The text and the NULs.
  let bytes: [UInt8]

  /// Whether every character is one byte long, so that columns need no counting.
  let isASCII: Bool

  /// How many bytes the text has.
  var count: Int { bytes.count - Self.sentinelCount }

  /// The offset at which the line of an offset ends: that of its line break, or of the end of the
  /// text.
  func endOfLine(from offset: Int) -> Int {
    var end = offset
    while bytes[end] != .newline && bytes[end] != 0 { end += 1 }
    return end
  }
}
