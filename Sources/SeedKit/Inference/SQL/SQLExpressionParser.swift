/// Reads conditions as PostgreSQL and SQLite keep them.
///
/// Precedence is PostgreSQL's (manual, "Operator Precedence"); SQLite's differs only where operators meet
/// that checks hardly ever mix. What it doesn't know, such as a subquery, it says so by throwing: the
/// condition is then left to the database.
struct SQLExpressionParser {
  /// What the parser has no room for.
  struct Unknown: Error {}

  private var tokens: ArraySlice<SQLToken>
  private var depth = 0
  private static let maximumDepth = 200

  private init(_ tokens: [SQLToken]) { self.tokens = tokens[...] }

  /// The expression of a text; `nil` where it isn't understood.
  static func parse(_ text: String) -> SQLExpression? {
    guard let tokens = SQLTokenizer.tokens(of: text), !tokens.isEmpty, tokens.count <= 20_000
    else { return nil }
    var parser = SQLExpressionParser(tokens)
    guard let expression = try? parser.expression(), parser.tokens.isEmpty else { return nil }
    return expression
  }

  // MARK: Tokens

  private func isWord(_ word: String, at offset: Int = 0) -> Bool {
    let index = tokens.startIndex + offset
    guard index < tokens.endIndex, case .word(let found) = tokens[index] else { return false }
    return found.lowercased() == word
  }

  private func isMark(_ mark: String, at offset: Int = 0) -> Bool {
    let index = tokens.startIndex + offset
    return index < tokens.endIndex && tokens[index] == .mark(mark)
  }

  private mutating func takeWord(_ word: String) -> Bool {
    guard isWord(word) else { return false }
    tokens.removeFirst()
    return true
  }

  private mutating func takeMark(_ mark: String) -> Bool {
    guard isMark(mark) else { return false }
    tokens.removeFirst()
    return true
  }

  private mutating func expect(_ mark: String) throws(Unknown) {
    guard takeMark(mark) else { throw Unknown() }
  }

  // MARK: Operators

  private mutating func expression() throws(Unknown) -> SQLExpression {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.maximumDepth else { throw Unknown() }
    var left = try conjunction()
    while takeWord("or") { left = .binary("or", left, try conjunction()) }
    return left
  }

  private mutating func conjunction() throws(Unknown) -> SQLExpression {
    var left = try negation()
    while takeWord("and") { left = .binary("and", left, try negation()) }
    return left
  }

  private mutating func negation() throws(Unknown) -> SQLExpression {
    var count = 0
    while takeWord("not") { count += 1 }
    let inner = try test()
    return count % 2 == 0 ? inner : .unary("not", inner)
  }

  /// `IS [NOT] NULL`, `IS [NOT] TRUE`, `ISNULL`, `IS [NOT] DISTINCT FROM`.
  private mutating func test() throws(Unknown) -> SQLExpression {
    var left = try comparison()
    while true {
      if takeWord("isnull") {
        left = .isNull(left)
      } else if takeWord("notnull") {
        left = .unary("not", .isNull(left))
      } else if takeWord("is") {
        let isNegated = takeWord("not")
        var test: SQLExpression
        if takeWord("null") || takeWord("unknown") {
          test = .isNull(left)
        } else if takeWord("true") {
          test = .call("is_true", [left])
        } else if takeWord("false") {
          test = .call("is_true", [.unary("not", left)])
        } else if takeWord("distinct") {
          guard takeWord("from") else { throw Unknown() }
          test = .unary("not", .call("is_same", [left, try comparison()]))
        } else {
          test = .call("is_same", [left, try comparison()])
        }
        if isNegated { test = .unary("not", test) }
        left = test
      } else {
        return left
      }
    }
  }

  private static let comparisons: Set<String> = ["=", "==", "<>", "!=", "<", "<=", ">", ">="]

  private mutating func comparison() throws(Unknown) -> SQLExpression {
    var left = try membership()
    while case .mark(let mark)? = tokens.first, Self.comparisons.contains(mark) {
      tokens.removeFirst()
      let name = mark == "==" ? "=" : mark == "!=" ? "<>" : mark
      if let all = try quantified(name, left) {
        left = all
      } else {
        left = .binary(name, left, try membership())
      }
    }
    return left
  }

  /// `ANY (…)` or `ALL (…)` behind an operator.
  private mutating func quantified(
    _ name: String, _ left: SQLExpression
  ) throws(Unknown) -> SQLExpression? {
    let isAll = isWord("all")
    guard isAll || isWord("any") || isWord("some"), isMark("(", at: 1) else { return nil }
    tokens.removeFirst(2)
    let right = try expression()
    try expect(")")
    if name == "=", !isAll, case .list(let items) = right.bare { return .oneOf(left, items) }
    if name == "<>", isAll, case .list(let items) = right.bare {
      return .unary("not", .oneOf(left, items))
    }
    return .quantified(name, left, right, isAll: isAll)
  }

  private static let likes: Set<String> = ["like", "ilike", "similar", "glob", "regexp"]

  private mutating func membership() throws(Unknown) -> SQLExpression {
    var left = try other()
    while true {
      let isNegated =
        isWord("not") && (["in", "between"] + Self.likes).contains { isWord($0, at: 1) }
      if isNegated { tokens.removeFirst() }
      var result: SQLExpression
      if takeWord("in") {
        try expect("(")
        var items: [SQLExpression] = []
        if !isMark(")") {
          repeat { items.append(try expression()) } while takeMark(",")
        }
        try expect(")")
        result = .oneOf(left, items)
      } else if takeWord("between") {
        _ = takeWord("symmetric")
        let low = try other()
        guard takeWord("and") else { throw Unknown() }
        let high = try other()
        result = .binary("and", .binary(">=", left, low), .binary("<=", left, high))
      } else if let word = Self.likes.first(where: { isWord($0) }) {
        tokens.removeFirst()
        if word == "similar", !takeWord("to") { throw Unknown() }
        if let all = try quantified(word, left) {
          result = all
        } else {
          result = .binary(word, left, try other())
        }
        if takeWord("escape") { _ = try other() }
      } else {
        return left
      }
      left = isNegated ? .unary("not", result) : result
    }
  }

  /// Operators that are neither arithmetic nor comparisons: `||`, `~`, `->`, `@>`.
  private mutating func other() throws(Unknown) -> SQLExpression {
    var left = try sum()
    while case .mark(let mark)? = tokens.first, Self.isOther(mark) {
      tokens.removeFirst()
      let name = Self.likeOperators[mark]
      if let (negation, like) = name {
        left = .binary(like, left, try sum())
        if negation == "not" { left = .unary("not", left) }
      } else if let all = try quantified(mark, left) {
        left = all
      } else {
        left = .binary(mark, left, try sum())
      }
    }
    return left
  }

  /// What the server writes for `LIKE` and its kin.
  private static let likeOperators: [String: (String, String)] = [
    "~~": ("", "like"), "!~~": ("not", "like"), "~~*": ("", "ilike"), "!~~*": ("not", "ilike"),
    "!~": ("not", "~"), "!~*": ("not", "~*"),
  ]

  private static func isOther(_ mark: String) -> Bool {
    if comparisons.contains(mark) { return false }
    switch mark {
    case "(", ")", "[", "]", ",", ";", ".", "::", "+", "-", "*", "/", "%", "^", ":": return false
    default: return true
    }
  }

  private mutating func sum() throws(Unknown) -> SQLExpression {
    var left = try product()
    while case .mark(let mark)? = tokens.first, mark == "+" || mark == "-" {
      tokens.removeFirst()
      left = .binary(mark, left, try product())
    }
    return left
  }

  private mutating func product() throws(Unknown) -> SQLExpression {
    var left = try power()
    while case .mark(let mark)? = tokens.first, mark == "*" || mark == "/" || mark == "%" {
      tokens.removeFirst()
      left = .binary(mark, left, try power())
    }
    return left
  }

  private mutating func power() throws(Unknown) -> SQLExpression {
    var left = try unary()
    while takeMark("^") { left = .binary("^", left, try unary()) }
    return left
  }

  private mutating func unary() throws(Unknown) -> SQLExpression {
    var signs = 0
    while isMark("-") || isMark("+") {
      if isMark("-") { signs += 1 }
      tokens.removeFirst()
    }
    var inner = try postfix()
    if signs % 2 == 1 { inner = .unary("-", inner) }
    return inner
  }

  private mutating func postfix() throws(Unknown) -> SQLExpression {
    var value = try primary()
    while true {
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

  /// `character varying(20)[]`, `timestamp with time zone`, `public."Role"`.
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
            while !isMark(")") {
              guard !tokens.isEmpty else { throw Unknown() }
              tokens.removeFirst()
            }
            tokens.removeFirst()
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

  // MARK: Operands

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
    case "current_date", "current_timestamp", "localtimestamp", "current_time":
      return .call(word.lowercased(), [])
    default: break
    }
    return try reference(word, isQuoted: false)
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
      parts.append(subject.map { .binary("=", $0, condition) } ?? condition)
      guard takeWord("then") else { throw Unknown() }
      parts.append(try expression())
    }
    let otherwise = takeWord("else") ? try expression() : nil
    guard takeWord("end"), !parts.isEmpty else { throw Unknown() }
    return .choice(parts, otherwise: otherwise)
  }

  /// A column, or a function where a parenthesis follows; with its table or schema before it.
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
