extension Unicode.Scalar {
  /// The number of terminal columns that the character occupies: none, one or two.
  ///
  /// Based on the blocks of Unicode's East Asian Width (UAX #11) W and F, which is precise enough
  /// to place a caret.
  package var displayWidth: Int {
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default:
      return 1
    }
  }

  /// Whether the character controls the terminal or reorders the text around it.
  fileprivate var isControl: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      true
    default:
      false
    }
  }
}

extension StringProtocol {
  /// The number of terminal columns that the characters occupy.
  package var displayWidth: Int { unicodeScalars.reduce(0) { $0 + $1.displayWidth } }
}

/// The text with control characters replaced, which would affect the terminal.
func printable(_ text: String, keepsTabs: Bool) -> String {
  guard text.unicodeScalars.contains(where: \.isControl) else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let stays = !scalar.isControl || keepsTabs && scalar == "\t"
    result.append(stays ? scalar : "\u{FFFD}")
  }
  return String(result)
}

/// The text with control characters replaced, which would affect the terminal.
package func printable(_ text: String) -> String { printable(text, keepsTabs: false) }
