/// Whether bytes are valid UTF-8, by table 3-7 of the Unicode Standard; runs of ASCII are skipped
/// eight bytes at a time.
enum UTF8Check {
  static func isValid(_ bytes: [UInt8]) -> Bool { firstInvalid(in: bytes) == nil }

  /// The offset of the first invalid character; `nil` if all are valid.
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
      for index in position + 1..<position + length where buffer[index] & 0xC0 != 0x80 {
        return position - 1
      }
      position += length
    }
    return nil
  }

  /// How many bytes follow a lead byte, 0 if it isn't one, and the valid range of the second byte.
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
