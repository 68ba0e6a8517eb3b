/// A form of short texts: `#` is a digit, `@` a letter, all else itself.
struct CodeForm: Sendable {
  private let bytes: Permanent<UInt8>
  /// Letters that can't be taken for digits.
  private static let letters = Permanent(Array("ABDEFGHJLNPRSTUWXY".utf8))

  /// The number of bytes and characters.
  var count: Int { bytes.count }

  init(_ form: String) { bytes = Permanent(Array(form.utf8)) }

  init(_ form: StaticText) { bytes = Permanent(form) }

  static func forms(_ field: StaticText) -> [CodeForm] {
    field.pieces(separatedBy: UInt8(ascii: "|")).map { CodeForm($0) }
  }

  /// The number of characters without blanks and hyphens.
  var compactCount: Int { bytes.buffer.count { !Self.isSeparator($0) } }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
  }

  /// Writes the text that random bits make.
  ///
  /// - `isCompact`: leaves out blanks and hyphens.
  func write(_ random: UInt64, to cursor: inout ByteCursor, isCompact: Bool = false) {
    var bits = random
    for byte in bytes.buffer {
      switch byte {
      case _ where isCompact && Self.isSeparator(byte): break
      case UInt8(ascii: "#"):
        let (product, rest) = bits.multipliedFullWidth(by: 10)
        cursor.write(UInt8(truncatingIfNeeded: 48 + product))
        bits = rest
      case UInt8(ascii: "@"):
        let (product, rest) = bits.multipliedFullWidth(by: UInt64(Self.letters.count))
        cursor.write(Self.letters[Int(product)])
        bits = rest
      default: cursor.write(byte)
      }
    }
  }

  /// The parts for a domain.
  var parts: [TextPart] {
    bytes.buffer.map { byte in
      switch byte {
      case UInt8(ascii: "#"): .digits(1)
      case UInt8(ascii: "@"): .characters(Array(Self.letters.buffer), count: 1)
      default: .literal([byte])
      }
    }
  }
}
