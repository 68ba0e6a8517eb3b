import RandomSupport

/// Makes small harmful changes to files.
struct Mutator {
  private var random: SeededRandom

  /// What means something in YAML.
  private static let snippets: [String] = [
    " ", "  ", "\t", "\n", "\n\n", "\r\n", ":", ": ", ":\n", "- ", "-", "? ", "?", ", ", ",", "[",
    "]",
    "{", "}", "#", " #", "&a ", "*a", "!", "|", ">", "|-\n", ">+\n", "'", "\"", "%", "@", "`",
    "---\n",
    "...\n", "\\", "\\\n", "a", "1", "~", "é", "<<: ", "=", "\u{FEFF}", "\u{85}", "0", "_", "(",
    "))",
  ]

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  /// A file with one to three changes.
  mutating func mutate(_ text: String, other: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0...random.below(3) {
      random.oneIn(2) ? changeBytes(&bytes) : changeLines(&bytes, other: Array(other.utf8))
    }
    return bytes
  }

  private mutating func changeBytes(_ bytes: inout [UInt8]) {
    let at = random.below(bytes.count + 1)
    switch random.below(5) {
    case 0: bytes.insert(contentsOf: Array(random.pick(Self.snippets).utf8), at: at)
    case 1 where at < bytes.count: bytes.remove(at: at)
    case 2 where at < bytes.count:
      bytes.replaceSubrange(at...at, with: Array(random.pick(Self.snippets).utf8))
    case 3 where at < bytes.count: bytes[at] = UInt8(random.below(128))
    default: bytes.removeSubrange(at..<min(bytes.count, at + random.below(6)))
    }
  }

  private mutating func changeLines(_ bytes: inout [UInt8], other: [UInt8]) {
    let newline = UInt8(ascii: "\n")
    var lines = bytes.split(separator: newline, omittingEmptySubsequences: false)
    let at = random.below(lines.count)
    switch random.below(7) {
    case 0: lines.remove(at: at)
    case 1: lines.insert(lines[at], at: at)
    case 2: lines.swapAt(at, random.below(lines.count))
    case 3: lines[at] = Array(repeating: UInt8(ascii: " "), count: 1 + random.below(3)) + lines[at]
    case 4: lines[at] = lines[at].drop { $0 == UInt8(ascii: " ") }
    case 5: lines[at] = lines[at].dropFirst(random.below(3))
    default:
      let others = other.split(separator: newline, omittingEmptySubsequences: false)
      lines.insert(random.pick(others), at: at)
    }
    bytes = Array(lines.joined(separator: [newline]))
  }
}
