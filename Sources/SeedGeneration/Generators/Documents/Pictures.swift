/// Small pictures: symmetric patterns of 5 by 5 squares in one colour, as for accounts without a
/// photo.
enum Pictures {
  /// 15 squares, which the others mirror, and a colour of 24 hues and 4 shades.
  static let count: UInt64 = (1 << 15) * 96

  struct Pattern {
    /// Rows of squares, from the top.
    var squares: [[Bool]]
    /// Red, green and blue.
    var color: [UInt8]

    init(_ digits: inout IndexDigits) {
      var bits = digits.next(below: 1 << 15)
      var squares = [[Bool]](repeating: [Bool](repeating: false, count: 5), count: 5)
      for row in 0..<5 {
        for column in 0..<3 {
          squares[row][column] = bits & 1 == 1
          squares[row][4 - column] = bits & 1 == 1
          bits >>= 1
        }
      }
      self.squares = squares
      let hue = Int(digits.next(below: 24)) * 15
      let shade = Int(digits.next(below: 4))
      color = Colors.rgb(hue: hue, saturation: 55 + shade * 5, lightness: 45 + shade * 5)
    }
  }

  /// A picture as SVG.
  static func svg(_ size: Int, _ digits: inout IndexDigits, to text: inout [UInt8]) {
    let pattern = Pattern(&digits)
    var result =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(size)\" height=\"\(size)\" viewBox=\"0 0 5 5\">"
    result +=
      "<rect width=\"5\" height=\"5\" fill=\"#f0f0f0\"/><path fill=\"\(Colors.hex(pattern.color))\" d=\""
    for row in 0..<5 {
      for column in 0..<5 where pattern.squares[row][column] {
        result += "M\(column) \(row)h1v1h-1z"
      }
    }
    text += Array((result + "\"/></svg>").utf8)
  }

  /// A picture as PNG (ISO/IEC 15948), of one bit a pixel.
  static func png(_ size: Int, _ digits: inout IndexDigits, to bytes: inout [UInt8]) {
    let pattern = Pattern(&digits)
    bytes += [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
    // One bit, a palette, no interlacing.
    chunk("IHDR", word(size) + word(size) + [1, 3, 0, 0, 0], to: &bytes)
    chunk("PLTE", [0xf0, 0xf0, 0xf0] + pattern.color, to: &bytes)
    var pixels: [UInt8] = []
    for y in 0..<size {
      pixels.append(0)
      let row = pattern.squares[y * 5 / size]
      var byte: UInt8 = 0
      for x in 0..<size {
        byte = byte << 1 | (row[x * 5 / size] ? 1 : 0)
        if x % 8 == 7 {
          pixels.append(byte)
          byte = 0
        }
      }
      if size % 8 > 0 { pixels.append(byte << UInt8(8 - size % 8)) }
    }
    chunk("IDAT", deflated(pixels), to: &bytes)
    chunk("IEND", [], to: &bytes)
  }

  /// Bytes in blocks without compression (RFC 1950, RFC 1951).
  private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = [0x78, 0x01]
    var start = 0
    repeat {
      let end = min(start + 65_535, bytes.count)
      let length = UInt16(end - start)
      result.append(end == bytes.count ? 1 : 0)
      for number in [length, ~length] {
        result += [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
      }
      result += bytes[start..<end]
      start = end
    } while start < bytes.count
    var (a, b): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      a = (a + UInt32(byte)) % 65_521
      b = (b + a) % 65_521
    }
    return result + word(Int(b << 16 | a))
  }

  private static func chunk(_ name: String, _ data: [UInt8], to bytes: inout [UInt8]) {
    bytes += word(data.count)
    let content = Array(name.utf8) + data
    bytes += content + word(Int(checksum(content)))
  }

  private static func word(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  private static let table: [UInt32] = (0..<256).map { number in
    (0..<8).reduce(UInt32(number)) { rest, _ in rest & 1 == 1 ? 0xedb8_8320 ^ rest >> 1 : rest >> 1
    }
  }

  /// CRC-32 (ISO/IEC 15948, annex D).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { table[Int(($0 ^ UInt32($1)) & 255)] ^ $0 >> 8 }
  }
}
