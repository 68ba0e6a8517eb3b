import SeedFormat

/// Parses regular expressions, as far as texts can be generated from them.
///
/// These are the ones of PostgreSQL ("POSIX Regular Expressions" in its manual) and of common
/// Perl-like dialects.
struct RegexParser {
  private struct Unknown: Error {}

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var depth = 0

  /// The maximum number of extra repetitions for an unbounded repetition.
  private static let openRepetitions = 7
  /// How many characters an expression may have.
  private static let maximumLength = 4096
  /// How deeply groups may be nested.
  private static let maximumDepth = 64
  /// How many repetitions may follow one part, each of which repeats the one before.
  private static let maximumRepetitions = 4

  private init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The parts of an expression; `nil` if no text can be generated from it, as with a look-ahead.
  static func parse(_ text: String) -> RegexNode? {
    var parser = RegexParser(text)
    if parser.scalars.starts(with: "***:".unicodeScalars) { parser.position = 4 }
    guard parser.scalars.count <= maximumLength, let node = try? parser.choice(),
      parser.position == parser.scalars.count
    else { return nil }
    return node
  }

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  private mutating func choice() throws(Unknown) -> RegexNode {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.maximumDepth else { throw Unknown() }
    var options = [try sequence()]
    while take("|") { options.append(try sequence()) }
    return options.count == 1 ? options[0] : .choice(options)
  }

  private mutating func sequence() throws(Unknown) -> RegexNode {
    var parts: [RegexNode] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      if scalar == "^" || scalar == "$" {
        position += 1
        continue
      }
      guard let part = try atom() else { continue }
      parts.append(try repeated(part))
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func repeated(_ part: RegexNode) throws(Unknown) -> RegexNode {
    var result = part
    var count = 0
    while let scalar = next {
      let most = Self.openRepetitions
      if "*+?{".unicodeScalars.contains(scalar) { count += 1 }
      guard count <= Self.maximumRepetitions else { throw Unknown() }
      switch scalar {
      case "*": result = .times(result, 0...most, isOpen: true)
      case "+": result = .times(result, 1...most + 1, isOpen: true)
      case "?": result = .times(result, 0...1, isOpen: false)
      case "{":
        guard let (range, isOpen, end) = bounds() else { return result }
        result = .times(result, range, isOpen: isOpen)
        position = end
        _ = take("?")
        continue
      default: return result
      }
      position += 1
      _ = take("?")
    }
    return result
  }

  /// `{2}`, `{2,}`, `{,3}` or `{2,5}` from the brace on, and the place after it.
  private func bounds() -> (ClosedRange<Int>, isOpen: Bool, end: Int)? {
    guard let close = scalars[position...].firstIndex(of: "}") else { return nil }
    let text = String(String.UnicodeScalarView(scalars[(position + 1)..<close]))
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
    let limit = 1000
    switch parts.count {
    case 1:
      guard let number = parts[0], (0...limit).contains(number) else { return nil }
      return (number...number, false, close + 1)
    case 2:
      let low = parts[0] ?? 0
      guard (0...limit).contains(low) else { return nil }
      if text.hasSuffix(",") { return (low...low + Self.openRepetitions, true, close + 1) }
      guard let high = parts[1], high >= low else { return nil }
      return (low...min(high, limit), false, close + 1)
    default: return nil
    }
  }

  /// One part; `nil` for an assertion that texts of the whole expression satisfy anyway.
  private mutating func atom() throws(Unknown) -> RegexNode? {
    guard let scalar = next else { throw Unknown() }
    position += 1
    switch scalar {
    case "(":
      if take("?") {
        guard take(":") else { throw Unknown() }
      }
      let inner = try choice()
      guard take(")") else { throw Unknown() }
      return inner
    case "[": return .set(try brackets())
    case ".": return .set(Self.words)
    case "\\": return try escape()
    case "*", "+", "?": throw Unknown()
    default: return .set([scalar])
    }
  }

  private static let lower = scalars("a", "z")
  private static let digits = scalars("0", "9")
  private static let words = lower + digits
  private static let printable = scalars("!", "~")

  private static func scalars(_ low: Unicode.Scalar, _ high: Unicode.Scalar) -> [Unicode.Scalar] {
    low.value <= high.value ? (low.value...high.value).compactMap { Unicode.Scalar($0) } : []
  }

  private static func shorthand(_ scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch scalar {
    case "d": digits
    case "w": lower + scalars("A", "Z") + digits + ["_"]
    case "s": [" "]
    case "D": lower
    case "W": ["-"]
    case "S": words
    default: nil
    }
  }

  private mutating func escape() throws(Unknown) -> RegexNode? {
    guard let scalar = next else { throw Unknown() }
    position += 1
    if let set = Self.shorthand(scalar) { return .set(set) }
    switch scalar {
    case "A", "Z", "z", "y", "b", "m", "M": return nil
    case "n": return .set(["\n"])
    case "t": return .set(["\t"])
    case "r": return .set(["\r"])
    case "u", "x", "p", "P", "B", "Y": throw Unknown()
    case "1"..."9": throw Unknown()
    default: return .set([scalar])
    }
  }

  private static let classes: [String: [Unicode.Scalar]] = [
    "alpha": lower + scalars("A", "Z"), "digit": digits, "alnum": words + scalars("A", "Z"),
    "lower": lower, "upper": scalars("A", "Z"), "space": [" "], "blank": [" "],
    "xdigit": digits + scalars("a", "f"), "punct": ["-", "_", ".", "!"], "word": words + ["_"],
    "print": words, "graph": words,
  ]

  private mutating func brackets() throws(Unknown) -> [Unicode.Scalar] {
    let isNegated = take("^")
    var set: [Unicode.Scalar] = []
    var isFirst = true
    while let scalar = next, isFirst || scalar != "]" {
      isFirst = false
      position += 1
      if scalar == "[", next == ":" {
        guard let end = scalars[position...].firstIndex(of: "]") else { throw Unknown() }
        let name = String(
          String.UnicodeScalarView(scalars[(position + 1)..<max(position + 1, end - 1)]))
        guard let members = Self.classes[name] else { throw Unknown() }
        set += members
        position = end + 1
        continue
      }
      var low = scalar
      if scalar == "\\", let escaped = next {
        position += 1
        if let members = Self.shorthand(escaped) {
          set += members
          continue
        }
        low = escaped == "n" ? "\n" : escaped == "t" ? "\t" : escaped == "r" ? "\r" : escaped
      }
      if next == "-", position + 1 < scalars.count, scalars[position + 1] != "]" {
        position += 1
        guard var high = next else { throw Unknown() }
        position += 1
        if high == "\\", let escaped = next {
          position += 1
          high = escaped
        }
        guard low.value <= high.value else { throw Unknown() }
        // The beginning of a large range is enough.
        set += Self.scalars(low, Unicode.Scalar(min(high.value, low.value + 255)) ?? low)
      } else {
        set.append(low)
      }
    }
    guard take("]") else { throw Unknown() }
    let members = set.uniqued { $0 }
    guard isNegated else {
      if members.isEmpty { throw Unknown() }
      return members
    }
    let excluded = Set(members)
    let left = Self.words.filter { !excluded.contains($0) }
    if !left.isEmpty { return left }
    let others = Self.printable.filter { !excluded.contains($0) }
    if others.isEmpty { throw Unknown() }
    return others
  }
}
