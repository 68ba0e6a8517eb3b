/// The ASCII characters of YAML's syntax.
extension UInt8 {
  static var tab: UInt8 { 0x09 }
  static var newline: UInt8 { 0x0A }
  static var carriageReturn: UInt8 { 0x0D }
  static var space: UInt8 { 0x20 }
  static var doubleQuote: UInt8 { 0x22 }
  static var hash: UInt8 { 0x23 }
  static var percent: UInt8 { 0x25 }
  static var ampersand: UInt8 { 0x26 }
  static var singleQuote: UInt8 { 0x27 }
  static var asterisk: UInt8 { 0x2A }
  static var plus: UInt8 { 0x2B }
  static var comma: UInt8 { 0x2C }
  static var dash: UInt8 { 0x2D }
  static var dot: UInt8 { 0x2E }
  static var zero: UInt8 { 0x30 }
  static var nine: UInt8 { 0x39 }
  static var colon: UInt8 { 0x3A }
  static var greater: UInt8 { 0x3E }
  static var question: UInt8 { 0x3F }
  static var at: UInt8 { 0x40 }
  static var leftBracket: UInt8 { 0x5B }
  static var backslash: UInt8 { 0x5C }
  static var rightBracket: UInt8 { 0x5D }
  static var backtick: UInt8 { 0x60 }
  static var leftBrace: UInt8 { 0x7B }
  static var bar: UInt8 { 0x7C }
  static var rightBrace: UInt8 { 0x7D }
  static var exclamation: UInt8 { 0x21 }

  /// Whether this is a space or a tab.
  var isBlank: Bool { self == .space || self == .tab }

  /// Whether this is a space, a tab, a line break or the NUL that ends the text.
  var endsToken: Bool { self == .space || self == .newline || self == .tab || self == 0 }

  /// Whether this is one of `, [ ] { }`, which have a meaning anywhere in a flow collection.
  var isFlowIndicator: Bool {
    switch self {
    case .comma, .leftBracket, .rightBracket, .leftBrace, .rightBrace: true
    default: false
    }
  }

  /// Whether this is `0`…`9`.
  var isDigit: Bool { self >= .zero && self <= .nine }

  /// Whether this may be in the name of an anchor.
  var isAnchorCharacter: Bool {
    let letter = self | 0x20
    return isDigit || (letter >= 0x61 && letter <= 0x7A) || self == .dash || self == 0x5F
  }

  /// The value of a hexadecimal digit.
  var hexadecimalValue: UInt32? {
    switch self {
    case 0x30...0x39: UInt32(self - 0x30)
    case 0x41...0x46: UInt32(self - 0x41 + 10)
    case 0x61...0x66: UInt32(self - 0x61 + 10)
    default: nil
    }
  }

  /// Whether this is the second, third or fourth byte of a character in UTF-8.
  var isContinuation: Bool { self & 0xC0 == 0x80 }
}
