/// Parses regular expressions: those of PostgreSQL ("POSIX Regular Expressions" in its manual) and
/// of common Perl-like dialects, without look-around and back references.
package struct RegexParser {
  private struct Unknown: Error {}

  private let scalars: [Unicode.Scalar]
  private let braces: RegexBraces
  private var position = 0
  private var depth = 0

  /// How many characters an expression may have.
  private static let maximumLength = 4096
  /// The maximum nesting of groups.
  private static let maximumDepth = 64
  /// How many repetitions may follow one part, each of which repeats the one before.
  private static let maximumRepetitions = 4
  /// How many digits the numbers of a repetition may have.
  private static let maximumDigits = 9

  private init(_ text: String, _ braces: RegexBraces) {
    scalars = Array(text.unicodeScalars)
    self.braces = braces
  }

  /// Parses an expression; `nil` if it contains unsupported syntax, such as a look-ahead.
  package static func parse(_ text: String, braces: RegexBraces) -> RegexSyntax? {
    var parser = RegexParser(text, braces)
    // PostgreSQL's mark of an advanced expression, which is the default.
    if parser.scalars.starts(with: "***:".unicodeScalars) { parser.position = 4 }
    guard parser.scalars.count <= maximumLength, let syntax = try? parser.choice(),
      parser.position == parser.scalars.count
    else { return nil }
    return syntax
  }

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  private mutating func scalar() throws(Unknown) -> Unicode.Scalar {
    guard let scalar = next else { throw Unknown() }
    position += 1
    return scalar
  }

  private mutating func choice() throws(Unknown) -> RegexSyntax {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.maximumDepth else { throw Unknown() }
    var options = [try sequence()]
    while take("|") { options.append(try sequence()) }
    return options.count == 1 ? options[0] : .choice(options)
  }

  private mutating func sequence() throws(Unknown) -> RegexSyntax {
    var parts: [RegexSyntax] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      parts.append(try repeated(try atom()))
    }
    return .sequence(parts)
  }

  private mutating func repeated(_ part: RegexSyntax) throws(Unknown) -> RegexSyntax {
    var result = part
    var count = 0
    while let (least, most) = try repetition() {
      if case .assertion = result { throw Unknown() }
      count += 1
      guard count <= Self.maximumRepetitions else { throw Unknown() }
      // Lazy and greedy repetitions match the same texts.
      _ = take("?")
      result = .times(result, least: least, most: most)
    }
    return result
  }

  private mutating func repetition() throws(Unknown) -> (least: Int, most: Int?)? {
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    if take("?") { return (0, 1) }
    guard next == "{" else { return nil }
    let start = position
    position += 1
    let least = try number()
    var most = least
    var isRange = false
    if take(",") {
      isRange = true
      most = try number()
    }
    guard take("}"), least != nil || (braces == .lenient && most != nil) else {
      if braces == .postgres, least != nil { throw Unknown() }
      position = start
      return nil
    }
    guard let most else { return (least ?? 0, nil) }
    guard least ?? 0 <= most else { throw Unknown() }
    return (isRange ? least ?? 0 : most, most)
  }

  private mutating func number() throws(Unknown) -> Int? {
    let start = position
    var value = 0
    while let scalar = next, ("0"..."9").contains(scalar) {
      guard position - start < Self.maximumDigits else { throw Unknown() }
      value = value * 10 + Int(scalar.value - 48)
      position += 1
    }
    return position == start ? nil : value
  }

  private mutating func atom() throws(Unknown) -> RegexSyntax {
    let scalar = try self.scalar()
    switch scalar {
    case "(":
      if take("?"), !take(":") { throw Unknown() }
      let inner = try choice()
      guard take(")") else { throw Unknown() }
      return inner
    case "[": return try brackets()
    case ".": return .any
    case "^": return .assertion(.start)
    case "$": return .assertion(.end)
    case "\\": return try escape()
    // A repetition of nothing.
    case "*", "+", "?": throw Unknown()
    default: return .literal(scalar)
    }
  }

  private mutating func escape() throws(Unknown) -> RegexSyntax {
    switch next {
    case "A":
      position += 1
      return .assertion(.start)
    case "Z", "z":
      position += 1
      return .assertion(.end)
    case "y", "b", "m", "M":
      position += 1
      return .assertion(.wordBoundary)
    default: return .set([try escapedMember()], isNegated: false)
    }
  }

  /// What an escape stands for, outside brackets and in them, from after the backslash on.
  private mutating func escapedMember() throws(Unknown) -> RegexSyntax.Member {
    let scalar = try self.scalar()
    switch scalar {
    case "d", "w", "s":
      guard let characters = RegexCharacterClass(shorthand: scalar) else { throw Unknown() }
      return .characters(characters, isNegated: false)
    case "D": return .characters(.digit, isNegated: true)
    case "W": return .characters(.word, isNegated: true)
    case "S": return .characters(.space, isNegated: true)
    case "n": return .range("\n"..."\n")
    case "t": return .range("\t"..."\t")
    case "r": return .range("\r"..."\r")
    // All other letters and digits have a meaning that isn't supported.
    case "a"..."z", "A"..."Z", "0"..."9": throw Unknown()
    default: return .range(scalar...scalar)
    }
  }

  private mutating func brackets() throws(Unknown) -> RegexSyntax {
    let isNegated = take("^")
    var members: [RegexSyntax.Member] = []
    while members.isEmpty || next != "]" {
      let member = try member()
      guard case .range(let low) = member, next == "-", position + 1 < scalars.count,
        scalars[position + 1] != "]"
      else {
        members.append(member)
        continue
      }
      position += 1
      guard case .range(let high) = try self.member(), low.lowerBound <= high.lowerBound else {
        throw Unknown()
      }
      members.append(.range(low.lowerBound...high.lowerBound))
    }
    position += 1
    return .set(members, isNegated: isNegated)
  }

  /// One member of a set in brackets: a character, an escape, or a class such as `[:alpha:]`.
  private mutating func member() throws(Unknown) -> RegexSyntax.Member {
    let scalar = try self.scalar()
    if scalar == "\\" { return try escapedMember() }
    guard scalar == "[", let next, ":.=".unicodeScalars.contains(next) else {
      return .range(scalar...scalar)
    }
    guard take(":"), let end = scalars[position...].firstIndex(of: ":"), end + 1 < scalars.count,
      scalars[end + 1] == "]",
      let characters = RegexCharacterClass(
        rawValue: String(String.UnicodeScalarView(scalars[position..<end])))
    else { throw Unknown() }
    position = end + 2
    return .characters(characters, isNegated: false)
  }
}
