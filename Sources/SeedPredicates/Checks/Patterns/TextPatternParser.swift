/// Reads the regular expressions of PostgreSQL ("POSIX Regular Expressions" in its manual), as far
/// as most of them need.
struct TextPatternParser {
  private struct Unknown: Error {}
  private typealias Part = TextPattern.Part

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var depth = 0
  /// How deeply groups may be nested.
  private static let maximumDepth = 64
  /// How often a part may be repeated, as in PostgreSQL.
  private static let mostRepetitions = 255

  /// The parts of an expression; `nil` if it isn't understood.
  static func parse(_ text: String) -> TextPattern.Part? {
    var parser = TextPatternParser(scalars: Array(text.unicodeScalars))
    if parser.scalars.starts(with: "***:".unicodeScalars) { parser.position = 4 }
    guard let part = try? parser.choice(), parser.position == parser.scalars.count else {
      return nil
    }
    return part
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  private mutating func choice() throws(Unknown) -> Part {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.maximumDepth else { throw Unknown() }
    var options = [try sequence()]
    while take("|") { options.append(try sequence()) }
    return options.count == 1 ? options[0] : .choice(options)
  }

  private mutating func sequence() throws(Unknown) -> Part {
    var parts: [Part] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      parts.append(try repeated(try atom()))
    }
    return .sequence(parts)
  }

  /// A part with its repetition, of which there is at most one.
  private mutating func repeated(_ part: Part) throws(Unknown) -> Part {
    guard let (least, most) = try quantifier() else { return part }
    // Lazy and greedy repetitions match the same texts.
    _ = take("?")
    guard try quantifier() == nil else { throw Unknown() }
    return .times(part, least: least, most: most)
  }

  private mutating func quantifier() throws(Unknown) -> (least: Int, most: Int?)? {
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    if take("?") { return (0, 1) }
    // A brace that no number follows is literal.
    guard next == "{", position + 1 < scalars.count, ("0"..."9").contains(scalars[position + 1])
    else { return nil }
    position += 1
    let least = try number()
    var most: Int? = least
    if take(",") { most = next == "}" ? nil : try number() }
    guard take("}"), least <= most ?? least else { throw Unknown() }
    return (least, most)
  }

  private mutating func number() throws(Unknown) -> Int {
    var value = 0
    var isEmpty = true
    while let scalar = next, ("0"..."9").contains(scalar) {
      value = value * 10 + Int(scalar.value - 48)
      guard value <= Self.mostRepetitions else { throw Unknown() }
      isEmpty = false
      position += 1
    }
    if isEmpty { throw Unknown() }
    return value
  }

  private mutating func atom() throws(Unknown) -> Part {
    guard let scalar = next else { throw Unknown() }
    position += 1
    switch scalar {
    case "(":
      if take("?"), !take(":") { throw Unknown() }
      let inner = try choice()
      guard take(")") else { throw Unknown() }
      return inner
    case "[": return try brackets()
    case ".": return .set([], isNegated: true)
    case "^": return .start
    case "$": return .end
    case "\\": return try escape()
    case "*", "+", "?": throw Unknown()
    default: return .set([scalar...scalar], isNegated: false)
    }
  }

  private mutating func escape() throws(Unknown) -> Part {
    guard let scalar = next else { throw Unknown() }
    position += 1
    switch scalar {
    case "A": return .start
    case "Z", "z": return .end
    case "D": return .set(Self.digits, isNegated: true)
    case "W": return .set(Self.word, isNegated: true)
    case "S": return .set(Self.spaces, isNegated: true)
    default: return .set(try members(ofEscape: scalar), isNegated: false)
    }
  }

  /// The characters that an escape matches, outside brackets and in them.
  private func members(
    ofEscape scalar: Unicode.Scalar
  ) throws(Unknown) -> [ClosedRange<Unicode.Scalar>] {
    switch scalar {
    case "d": return Self.digits
    case "w": return Self.word
    case "s": return Self.spaces
    case "n": return ["\n"..."\n"]
    case "t": return ["\t"..."\t"]
    case "r": return ["\r"..."\r"]
    default:
      // All other letters and digits have a meaning that isn't supported.
      guard !Self.word.contains(where: { $0.contains(scalar) }) else { throw Unknown() }
      return [scalar...scalar]
    }
  }

  private mutating func brackets() throws(Unknown) -> Part {
    let isNegated = take("^")
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    var isFirst = true
    while let scalar = next, isFirst || scalar != "]" {
      isFirst = false
      position += 1
      if scalar == "[", let next, ":.=".unicodeScalars.contains(next) {
        ranges += try classMembers()
        continue
      }
      var low = scalar
      if scalar == "\\" {
        let members = try escapedMembers()
        guard let only = members.first, members.count == 1, only.lowerBound == only.upperBound
        else {
          ranges += members
          continue
        }
        low = only.lowerBound
      }
      guard next == "-", position + 1 < scalars.count, scalars[position + 1] != "]" else {
        ranges.append(low...low)
        continue
      }
      position += 1
      guard var high = next else { throw Unknown() }
      position += 1
      if high == "\\" {
        guard let only = try escapedMembers().first, only.lowerBound == only.upperBound else {
          throw Unknown()
        }
        high = only.lowerBound
      }
      guard low <= high else { throw Unknown() }
      ranges.append(low...high)
    }
    guard take("]") else { throw Unknown() }
    return .set(ranges, isNegated: isNegated)
  }

  private mutating func escapedMembers() throws(Unknown) -> [ClosedRange<Unicode.Scalar>] {
    guard let scalar = next else { throw Unknown() }
    position += 1
    return try members(ofEscape: scalar)
  }

  /// `[:alpha:]` from the colon on.
  private mutating func classMembers() throws(Unknown) -> [ClosedRange<Unicode.Scalar>] {
    guard take(":"), let end = scalars[position...].firstIndex(of: ":"),
      end + 1 < scalars.count, scalars[end + 1] == "]"
    else { throw Unknown() }
    let name = String(String.UnicodeScalarView(scalars[position..<end]))
    guard let members = Self.classes[name] else { throw Unknown() }
    position = end + 2
    return members
  }

  private static let digits: [ClosedRange<Unicode.Scalar>] = ["0"..."9"]
  private static let letters: [ClosedRange<Unicode.Scalar>] = ["a"..."z", "A"..."Z"]
  private static let word: [ClosedRange<Unicode.Scalar>] = letters + digits + ["_"..."_"]
  private static let spaces: [ClosedRange<Unicode.Scalar>] = ["\t"..."\r", " "..." "]
  private static let classes: [String: [ClosedRange<Unicode.Scalar>]] = [
    "alpha": letters, "digit": digits, "alnum": letters + digits, "lower": ["a"..."z"],
    "upper": ["A"..."Z"], "space": spaces, "blank": [" "..." ", "\t"..."\t"],
    "xdigit": digits + ["a"..."f", "A"..."F"], "word": word, "graph": ["!"..."~"],
    "print": [" "..."~"], "cntrl": ["\0"..."\u{1F}"],
    "punct": ["!"..."/", ":"..."@", "["..."`", "{"..."~"],
  ]
}
