/// Parses columns, literals, function calls, and their suffixes.
extension SQLExpressionParser {
  mutating func postfix() throws(Unknown) -> SQLExpression {
    var value = try primary()
    var chain = 0
    while true {
      try extend(&chain)
      if takeMark("::") {
        value = .cast(value, try typeName())
      } else if isMark("[") {
        tokens.removeFirst()
        let index = try expression()
        try expect("]")
        value = .call("[]", [value, index])
      } else if takeWord("collate") {
        guard !tokens.isEmpty else { throw Unknown() }
        tokens.removeFirst()
        while takeMark(".") { tokens = tokens.dropFirst() }
      } else if isWord("at"), isWord("time", at: 1), isWord("zone", at: 2) {
        tokens.removeFirst(3)
        value = .call("timezone", [try primary(), value])
      } else {
        return value
      }
    }
  }

  /// `character varying(20)[]`, `timestamp(3) with time zone`, `public."Role"`.
  private mutating func typeName() throws(Unknown) -> String {
    var words: [String] = []
    func isContinued() -> Bool {
      ["varying", "precision", "with", "without", "time", "zone"].contains { isWord($0) }
        && !words.isEmpty
    }
    while let token = tokens.first {
      switch token {
      case .word(let word) where words.isEmpty || isContinued(): words.append(word.lowercased())
      case .name(let name) where words.isEmpty: words.append(name)
      default:
        guard takeMark("."), let last = words.popLast(), let next = tokens.first else {
          if words.isEmpty { throw Unknown() }
          if takeMark("(") {
            words[words.count - 1] += try typeSize()
            continue
          }
          var suffix = ""
          while isMark("["), isMark("]", at: 1) {
            tokens.removeFirst(2)
            suffix = "[]"
          }
          return words.joined(separator: " ") + suffix
        }
        switch next {
        case .word(let word), .name(let word): words.append("\(last).\(word)")
        default: throw Unknown()
        }
      }
      tokens.removeFirst()
    }
    if words.isEmpty { throw Unknown() }
    return words.joined(separator: " ")
  }

  /// What follows the opening parenthesis after a type's name: `(20)`, `(10,2)`.
  private mutating func typeSize() throws(Unknown) -> String {
    var numbers: [String] = []
    while !takeMark(")") {
      switch tokens.popFirst() {
      case .number(let text)?: numbers.append(text)
      case nil: throw Unknown()
      default: break
      }
    }
    return "(\(numbers.joined(separator: ",")))"
  }

  private mutating func primary() throws(Unknown) -> SQLExpression {
    guard let token = tokens.popFirst() else { throw Unknown() }
    switch token {
    case .text(let text): return .text(text)
    case .number(let text): return .number(text)
    case .name(let name): return try reference(name, isQuoted: true)
    case .mark("("):
      if isWord("select") || isWord("with") { throw Unknown() }
      let first = try expression()
      guard isMark(",") else {
        try expect(")")
        return first
      }
      var items = [first]
      while takeMark(",") { items.append(try expression()) }
      try expect(")")
      return .list(items)
    case .mark: throw Unknown()
    case .word(let word): return try keyword(word)
    }
  }

  private mutating func keyword(_ word: String) throws(Unknown) -> SQLExpression {
    switch word.lowercased() {
    case "null": return .null
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "case": return try choice()
    case "array" where isMark("["): return try array()
    case "cast" where isMark("("):
      tokens.removeFirst()
      let value = try expression()
      guard takeWord("as") else { throw Unknown() }
      let type = try typeName()
      try expect(")")
      return .cast(value, type)
    case "row" where isMark("("):
      tokens.removeFirst()
      return .list(try arguments())
    case "exists", "select": throw Unknown()
    case "date", "timestamp", "timestamptz", "time", "interval":
      // A literal of the type: `DATE '2020-01-01'`.
      if case .text(let text)? = tokens.first {
        tokens.removeFirst()
        return .cast(.text(text), word.lowercased())
      }
    case "extract" where isMark("("):
      tokens.removeFirst()
      guard case .word(let part)? = tokens.popFirst(), takeWord("from") else { throw Unknown() }
      let value = try expression()
      try expect(")")
      return .call("extract", [.text(part.lowercased()), value])
    case "trim" where isMark("("):
      tokens.removeFirst()
      return try trim()
    case "substring" where isMark("("):
      tokens.removeFirst()
      return .call("substring", try substring())
    case "current_date", "current_timestamp", "localtimestamp", "current_time":
      return .call(word.lowercased(), [])
    default: break
    }
    return try reference(word, isQuoted: false)
  }

  /// `TRIM(BOTH 'x' FROM a)`, and `TRIM(a)` as a function call.
  private mutating func trim() throws(Unknown) -> SQLExpression {
    var name = "btrim"
    if takeWord("leading") {
      name = "ltrim"
    } else if takeWord("trailing") {
      name = "rtrim"
    } else {
      _ = takeWord("both")
    }
    if takeWord("from") { return .call(name, try arguments()) }
    let first = try expression()
    if takeWord("from") { return .call(name, try arguments() + [first]) }
    guard takeMark(",") else {
      try expect(")")
      return .call(name, [first])
    }
    return .call(name, [first] + (try arguments()))
  }

  /// `SUBSTRING(a FROM 1 FOR 2)`, and with commas.
  private mutating func substring() throws(Unknown) -> [SQLExpression] {
    var items = [try expression()]
    while takeMark(",") || takeWord("from") || takeWord("for") { items.append(try expression()) }
    try expect(")")
    return items
  }

  private mutating func array() throws(Unknown) -> SQLExpression {
    tokens.removeFirst()
    var items: [SQLExpression] = []
    if !isMark("]") {
      repeat { items.append(try expression()) } while takeMark(",")
    }
    try expect("]")
    return .list(items)
  }

  private mutating func arguments() throws(Unknown) -> [SQLExpression] {
    var items: [SQLExpression] = []
    if takeMark(")") { return items }
    if isWord("variadic") || isWord("distinct") { tokens.removeFirst() }
    repeat { items.append(try expression()) } while takeMark(",")
    try expect(")")
    return items
  }

  private mutating func choice() throws(Unknown) -> SQLExpression {
    let subject: SQLExpression? = isWord("when") ? nil : try expression()
    var parts: [SQLExpression] = []
    while takeWord("when") {
      let condition = try expression()
      parts.append(subject.map { .comparison(.equal, $0, condition) } ?? condition)
      guard takeWord("then") else { throw Unknown() }
      parts.append(try expression())
    }
    let otherwise = takeWord("else") ? try expression() : nil
    guard takeWord("end"), !parts.isEmpty else { throw Unknown() }
    return .choice(parts, otherwise: otherwise)
  }

  /// Parses a column or, if a parenthesis follows, a function call, either with a table or schema.
  private mutating func reference(
    _ first: String, isQuoted: Bool
  ) throws(Unknown) -> SQLExpression {
    var name = first
    while takeMark(".") {
      switch tokens.popFirst() {
      case .word(let next), .name(let next): name = next
      default: throw Unknown()
      }
    }
    if takeMark("(") { return .call(name.lowercased(), try arguments()) }
    return .column(name)
  }
}
