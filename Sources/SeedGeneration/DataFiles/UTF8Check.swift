/// Whether bytes are valid UTF-8, by table 3-7 of the Unicode Standard; runs of ASCII are passed
/// eight bytes at a time.
enum UTF8Check {
  static func isValid(_ bytes: [UInt8]) -> Bool { firstInvalid(in: bytes) == nil }

  /// Where the first character is that isn't valid; `nil` if all are.
  static func firstInvalid(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { firstInvalid(in: $0) }
  }

  private static func firstInvalid(in buffer: UnsafeRawBufferPointer) -> Int? {
    let end = buffer.count
    var position = 0
    while position < end {
      if position <= end - 8,
        buffer.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080
          == 0
      {
        position += 8
        continue
      }
      let lead = buffer[position]
      position += 1
      if lead < 0x80 { continue }
      let (length, second) = continuation(of: lead)
      guard length > 0, end - position >= length, second.contains(buffer[position]) else {
        return position - 1
      }
      for place in position + 1..<position + length where buffer[place] & 0xC0 != 0x80 {
        return position - 1
      }
      position += length
    }
    return nil
  }

  /// How many bytes follow a first one, 0 if it can't be the first, and what the second one may be.
  @inline(__always)
  private static func continuation(of lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>) {
    switch lead {
    case 0xC2...0xDF: (1, 0x80...0xBF)
    case 0xE0: (2, 0xA0...0xBF)
    case 0xED: (2, 0x80...0x9F)
    case 0xE1...0xEF: (2, 0x80...0xBF)
    case 0xF0: (3, 0x90...0xBF)
    case 0xF1...0xF3: (3, 0x80...0xBF)
    case 0xF4: (3, 0x80...0x8F)
    default: (0, 0...0)
    }
  }
}
