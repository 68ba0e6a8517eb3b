import SeedFormat

/// Reads the language of values from left to right, each character a bounded number of times.
struct ValueScanner {
  /// The generator whose one argument is taken literally.
  static let literalName = "literal"

  let text: ScalarText
  var position = 0
  /// The nesting of the current position.
  var depth = 0
  /// How many operators the expression has so far.
  var operators = 0

  init(_ text: ScalarText, depth: Int = 0) {
    self.text = text
    self.depth = depth
  }

  /// The next character; `nil` at the end.
  var next: Unicode.Scalar? { peek(0) }

  /// The character at a distance from the next one.
  func peek(_ distance: Int) -> Unicode.Scalar? {
    let index = position + distance
    return index < text.scalars.count ? text.scalars[index] : nil
  }

  mutating func skipBlanks() {
    while let scalar = next, scalar.isBlank { position += 1 }
  }

  /// Reads a character if it is the next one.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  /// Reads a name; `nil` if there is none.
  mutating func name() -> String? {
    guard let first = next, first.isNameStart else { return nil }
    let start = position
    while let scalar = next, scalar.isNamePart { position += 1 }
    return text.string(start..<position)
  }

  /// Reads digits, perhaps with single underscores between them, which are left out.
  mutating func digits() -> String {
    var digits = ""
    while let scalar = next {
      if scalar == "_", !digits.isEmpty, peek(1)?.isDigit == true {
        position += 1
      } else if scalar.isDigit {
        digits.unicodeScalars.append(scalar)
        position += 1
      } else {
        break
      }
    }
    return digits
  }

  /// Reads a quoted string, which the next character opens. In single quotes, two of them are one
  /// quote; in double quotes, `\"`, `\\`, `\n` and `\t` are known.
  mutating func quoted() throws(Diagnostic) -> ScalarText {
    let start = position
    let quote = text.scalars[start]
    position += 1
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    while let scalar = next {
      let place = position
      position += 1
      if scalar == quote {
        guard quote == "'", next == "'" else {
          return ScalarText(scalars, at: offsets, of: text)
        }
        position += 1
      } else if scalar == "\\", quote == "\"" {
        guard let escaped = next, let meaning = Self.escapes[escaped] else {
          throw error(
            "expected `\\\"`, `\\\\`, `\\n` or `\\t`", at: place..<min(place + 2, position + 1))
        }
        position += 1
        scalars.append(meaning)
        offsets.append(place)
        continue
      }
      scalars.append(scalar)
      offsets.append(place)
    }
    throw error("expected `\(quote)` at the end of the string that it opens", at: start..<start + 1)
  }

  /// Runs a part of the grammar one level deeper.
  mutating func nested<Result>(
    _ body: (inout ValueScanner) throws(Diagnostic) -> Result
  ) throws(Diagnostic) -> Result {
    guard depth < ValueParser.nestingLimit else {
      throw error("nested deeper than \(ValueParser.nestingLimit) levels")
    }
    depth += 1
    defer { depth -= 1 }
    return try body(&self)
  }

  /// Throws if something is left over.
  mutating func expectEnd(_ expected: String) throws(Diagnostic) {
    skipBlanks()
    if next != nil { throw self.expected(expected) }
  }

  /// An error at the next character: what was expected, and what is there.
  func expected(_ what: String, hint: String? = nil) -> Diagnostic {
    guard let found = next else {
      return error("expected \(what), found the end", hint: hint)
    }
    if found.isNamePart {
      var end = position
      while end < text.scalars.count, text.scalars[end].isNamePart, end - position < 40 { end += 1 }
      return error(
        "expected \(what), found `\(text.string(position..<end))`", at: position..<end, hint: hint)
    }
    return error("expected \(what), found `\(found.display)`", hint: hint)
  }

  /// An error at a range of the text, or at the next character.
  func error(_ message: String, at range: Range<Int>? = nil, hint: String? = nil) -> Diagnostic {
    Diagnostic(message, at: text.span(range ?? position..<position + 1), hint: hint)
  }

  private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "\\": "\\", "n": "\n", "t": "\t", "'": "'",
  ]
}

extension Unicode.Scalar {
  /// The character as an error shows it: itself, or its number if it can't be seen.
  fileprivate var display: String {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .unassigned, .privateUse, .lineSeparator,
      .paragraphSeparator:
      "U+" + String(value, radix: 16, uppercase: true)
    default: String(Character(self))
    }
  }
}
