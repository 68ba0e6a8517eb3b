import SeedFormat

extension Grammar {
  /// What is wrong with a grammar, and in which line of it, counted from 1.
  package struct ParsingError: Error {
    package var message: String
    package var line: Int
    package var hint: String?
  }

  /// Reads a grammar.
  ///
  /// - Throws: ``ParsingError`` if it has no rule, a rule is missing or defined twice, or braces don't match.
  package init(_ text: String) throws(ParsingError) {
    var sources: [(name: String, isFixed: Bool, body: String, line: Int)] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      if line.first == "#" || line.allSatisfy(\.isWhitespace) { continue }
      if line.first?.isWhitespace == true {
        guard !sources.isEmpty else {
          throw ParsingError(
            message: "the first rule has no name", line: index + 1, hint: "name: text | text")
        }
        sources[sources.count - 1].body += String(line.drop(while: \.isWhitespace))
        continue
      }
      guard let sign = line.firstIndex(where: { $0 == ":" || $0 == "=" }),
        case let words = line[..<sign].split(whereSeparator: \.isWhitespace), words.count == 1,
        let name = words.first, Self.isName(name)
      else {
        throw ParsingError(message: "expected a rule", line: index + 1, hint: "name: text | text")
      }
      guard !sources.contains(where: { $0.name == name }) else {
        throw ParsingError(message: "the rule `\(name)` is defined twice", line: index + 1)
      }
      let body = String(line[line.index(after: sign)...])
      sources.append((String(name), line[sign] == "=", body, index + 1))
    }
    guard !sources.isEmpty else { throw ParsingError(message: "a grammar needs a rule", line: 1) }
    var reader = Reader(names: sources.map(\.name))
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

  private static func isName(_ text: some StringProtocol) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
  }

  private struct Reader {
    let names: [String]
    var slots: [String] = []

    mutating func alternatives(_ body: String, line: Int) throws(ParsingError) -> [Alternative] {
      var result: [Alternative] = []
      var part = ""
      var isEscaped = false
      for character in body {
        if isEscaped {
          part.append(character == "|" || character == "\\" ? "\(character)" : "\\\(character)")
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else if character == "|" {
          result.append(try alternative(part, line))
          part = ""
        } else {
          part.append(character)
        }
      }
      if isEscaped { part.append("\\") }
      result.append(try alternative(part, line))
      return result
    }

    private mutating func alternative(
      _ text: String, _ line: Int
    ) throws(ParsingError) -> Alternative {
      var body = Substring(text).drop { $0.isWhitespace }
      while body.last?.isWhitespace == true { body.removeLast() }
      var weight: UInt64 = 1
      if let star = body.lastIndex(of: "*"),
        let given = UInt64(body[body.index(after: star)...]), (1...1_000_000).contains(given),
        star == body.startIndex || body[body.index(before: star)].isWhitespace
      {
        weight = given
        body = body[..<star]
        while body.last?.isWhitespace == true { body.removeLast() }
      }
      return Alternative(tokens: try tokens(body, line), weight: weight)
    }

    private mutating func tokens(
      _ text: Substring, _ line: Int
    ) throws(ParsingError) -> [Token] {
      var result: [Token] = []
      var literal: [UInt8] = []
      var index = text.startIndex
      while index < text.endIndex {
        let character = text[index]
        let after = text.index(after: index)
        if character == "{" || character == "}", after < text.endIndex, text[after] == character {
          literal += Array(String(character).utf8)
          index = text.index(after: after)
          continue
        }
        guard character == "{" else {
          guard character != "}" else {
            throw ParsingError(
              message: "`}` without `{`", line: line, hint: "`}}` is a brace itself")
          }
          literal += Array(String(character).utf8)
          index = after
          continue
        }
        guard let end = text[after...].firstIndex(of: "}") else {
          throw ParsingError(message: "`{` without `}`", line: line, hint: "`{{` is a brace itself")
        }
        if !literal.isEmpty { result.append(.literal(literal)) }
        literal = []
        result.append(try token(String(text[after..<end]), line))
        index = text.index(after: end)
      }
      if !literal.isEmpty { result.append(.literal(literal)) }
      return result
    }

    private mutating func token(_ text: String, _ line: Int) throws(ParsingError) -> Token {
      if let dots = text.firstRange(of: ".."), let low = Int64(text[..<dots.lowerBound]),
        let high = Int64(text[dots.upperBound...])
      {
        guard low <= high else {
          throw ParsingError(message: "\(low) is greater than \(high)", line: line)
        }
        return .number(low...high)
      }
      var name = Substring(text)
      var article = Article.none
      if name.hasPrefix("a:") || name.hasPrefix("A:") {
        article = name.first == "A" ? .upper : .lower
        name = name.dropFirst(2)
      }
      let isSlot = name.first == "$"
      if isSlot { name = name.dropFirst() }
      let isCapital = name.first?.isUppercase == true
      let plain = name.prefix(1).lowercased() + name.dropFirst()
      let rule = names.firstIndex(of: plain)
      if isSlot, Grammar.isName(plain) {
        if !slots.contains(plain) { slots.append(plain) }
        return .slot(
          slots.firstIndex(of: plain) ?? 0, orRule: rule, isCapital: isCapital, article: article)
      }
      if rule == nil, text == "newline" { return .literal([10]) }
      guard let rule else {
        throw ParsingError(
          message: "there is no rule `\(plain.prefix(60))`", line: line,
          hint: Suggestion.nearest(to: plain, among: names).map { "did you mean `\($0)`?" })
      }
      return .rule(rule, isCapital: isCapital, article: article)
    }
  }
}
