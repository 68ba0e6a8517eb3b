import SeedFormat

extension Grammar {
  /// An error in a grammar, and its line, counted from 1.
  package struct ParsingError: Error {
    package var message: String
    package var line: Int
    package var hint: String?
  }

  /// Reads a grammar.
  ///
  /// - Throws: ``ParsingError`` if it has no rule, a rule is missing or defined twice, or braces
  ///   don't match.
  package init(_ text: String) throws(ParsingError) {
    var sources: [(name: String, isFixed: Bool, body: [UInt8], line: Int)] = []
    var places: [String: Int] = [:]
    for (index, line) in GrammarText.lines(of: text).enumerated() {
      let content = GrammarText.trimmedAtStart(line)
      if line.first == UInt8(ascii: "#") || content.isEmpty { continue }
      if content.startIndex > line.startIndex {
        guard !sources.isEmpty else {
          throw ParsingError(
            message: "the first rule has no name", line: index + 1, hint: "name: text | text")
        }
        sources[sources.count - 1].body += content
        continue
      }
      guard
        let sign = line.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }),
        case let name = GrammarText.trimmed(line[..<sign]), GrammarText.isName(name)
      else {
        throw ParsingError(message: "expected a rule", line: index + 1, hint: "name: text | text")
      }
      let string = String(decoding: name, as: UTF8.self)
      guard places.updateValue(sources.count, forKey: string) == nil else {
        throw ParsingError(message: "the rule `\(string)` is defined twice", line: index + 1)
      }
      let body = Array(line[line.index(after: sign)...])
      sources.append((string, line[sign] == UInt8(ascii: "="), body, index + 1))
    }
    guard !sources.isEmpty else { throw ParsingError(message: "a grammar needs a rule", line: 1) }
    var reader = Reader(places: places)
    var rules: [Rule] = []
    for source in sources {
      let alternatives = try reader.alternatives(source.body, line: source.line)
      let total = alternatives.reduce(UInt64(0)) { $0 + $1.weight }
      rules.append(
        Rule(
          name: source.name, alternatives: alternatives, total: total, isFixed: source.isFixed))
    }
    self.init(rules: rules, slots: reader.slots)
  }

  /// Reads the alternatives of rules, byte by byte: all punctuation of the language is ASCII.
  private struct Reader {
    /// The rules' indices, by name.
    let places: [String: Int]
    var slots: [String] = []

    mutating func alternatives(_ body: [UInt8], line: Int) throws(ParsingError) -> [Alternative] {
      var result: [Alternative] = []
      var part: [UInt8] = []
      var isEscaped = false
      for byte in body {
        if isEscaped {
          if byte != UInt8(ascii: "|"), byte != UInt8(ascii: "\\") {
            part.append(UInt8(ascii: "\\"))
          }
          part.append(byte)
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "|") {
          result.append(try alternative(part[...], line))
          part.removeAll(keepingCapacity: true)
        } else {
          part.append(byte)
        }
      }
      if isEscaped { part.append(UInt8(ascii: "\\")) }
      result.append(try alternative(part[...], line))
      return result
    }

    private mutating func alternative(
      _ text: ArraySlice<UInt8>, _ line: Int
    ) throws(ParsingError) -> Alternative {
      var body = GrammarText.trimmed(text)
      var weight: UInt64 = 1
      if let star = body.lastIndex(of: UInt8(ascii: "*")),
        let given = UInt64(String(decoding: body[(star + 1)...], as: UTF8.self)),
        (1...1_000_000).contains(given),
        case let before = GrammarText.trimmedAtEnd(body[..<star]),
        before.isEmpty || before.endIndex < star
      {
        weight = given
        body = before
      }
      return Alternative(tokens: try tokens(body, line), weight: weight)
    }

    private mutating func tokens(
      _ text: ArraySlice<UInt8>, _ line: Int
    ) throws(ParsingError) -> [Token] {
      let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
      var result: [Token] = []
      var literal: [UInt8] = []
      var index = text.startIndex
      while index < text.endIndex {
        let byte = text[index]
        guard byte == open || byte == close else {
          let end = text[index...].firstIndex { $0 == open || $0 == close } ?? text.endIndex
          literal += text[index..<end]
          index = end
          continue
        }
        if index + 1 < text.endIndex, text[index + 1] == byte {
          literal.append(byte)
          index += 2
          continue
        }
        guard byte == open else {
          throw ParsingError(
            message: "`}` without `{`", line: line, hint: "`}}` is a brace itself")
        }
        guard let end = text[(index + 1)...].firstIndex(of: close) else {
          throw ParsingError(message: "`{` without `}`", line: line, hint: "`{{` is a brace itself")
        }
        if !literal.isEmpty { result.append(.literal(literal)) }
        literal = []
        result.append(try token(text[(index + 1)..<end], line))
        index = end + 1
      }
      if !literal.isEmpty { result.append(.literal(literal)) }
      return result
    }

    private mutating func token(
      _ text: ArraySlice<UInt8>, _ line: Int
    ) throws(ParsingError) -> Token {
      if let range = GrammarText.range(text) {
        guard range.low <= range.high else {
          throw ParsingError(message: "\(range.low) is greater than \(range.high)", line: line)
        }
        return .number(range.low...range.high)
      }
      var name = text
      var article = Article.none
      if let first = name.first, first | 0x20 == UInt8(ascii: "a"),
        name.dropFirst().first == UInt8(ascii: ":")
      {
        article = first == UInt8(ascii: "A") ? .upper : .lower
        name = name.dropFirst(2)
      }
      let isSlot = name.first == UInt8(ascii: "$")
      if isSlot { name = name.dropFirst() }
      let isCapital = name.first.map { (65...90).contains($0) } ?? false
      if isCapital { name[name.startIndex] |= 0x20 }
      let plain = String(decoding: name, as: UTF8.self)
      let rule = places[plain]
      if isSlot, GrammarText.isName(name) {
        let slot = slots.firstIndex(of: plain) ?? slots.count
        if slot == slots.count { slots.append(plain) }
        return .slot(slot, orRule: rule, isCapital: isCapital, article: article)
      }
      if let rule { return .rule(rule, isCapital: isCapital, article: article) }
      if text.elementsEqual("newline".utf8) { return .literal([10]) }
      throw ParsingError(
        message: "there is no rule `\(plain.prefix(60))`", line: line,
        hint: Suggestion.hint(for: plain, in: places.keys.sorted()))
    }
  }
}
