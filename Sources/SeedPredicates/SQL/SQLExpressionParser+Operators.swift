/// Parses tests, comparisons and other operators, from the lowest to the highest precedence.
extension SQLExpressionParser {
  /// `IS [NOT] NULL`, `IS [NOT] TRUE`, `ISNULL`, `IS [NOT] DISTINCT FROM`.
  mutating func test() throws(Unknown) -> SQLExpression {
    var left = try comparison()
    var chain = 0
    while true {
      if takeWord("isnull") {
        left = .isNull(left)
      } else if takeWord("notnull") {
        left = .not(.isNull(left))
      } else if takeWord("is") {
        let isNegated = takeWord("not")
        var test: SQLExpression
        if takeWord("null") || takeWord("unknown") {
          test = .isNull(left)
        } else if takeWord("true") {
          test = .isTrue(left)
        } else if takeWord("false") {
          test = .isTrue(.not(left))
        } else if takeWord("distinct") {
          guard takeWord("from") else { throw Unknown() }
          test = .not(.same(left, try comparison()))
        } else {
          test = .same(left, try comparison())
        }
        if isNegated { test = if case .not(let inner) = test { inner } else { .not(test) } }
        left = test
      } else {
        return left
      }
      try extend(&chain)
    }
  }

  private mutating func comparison() throws(Unknown) -> SQLExpression {
    var left = try membership()
    var chain = 0
    while case .mark(let mark)? = tokens.first, let comparison = Comparison(symbol: mark) {
      try extend(&chain)
      tokens.removeFirst()
      if let list = try quantified(left, mark, { .comparison(comparison, left, $0) }) {
        left = list
      } else {
        left = .comparison(comparison, left, try membership())
      }
    }
    return left
  }

  /// `ANY (…)` or `ALL (…)` after an operator: a condition for each element of an array.
  private mutating func quantified(
    _ left: SQLExpression, _ symbol: String, _ condition: (SQLExpression) -> SQLExpression
  ) throws(Unknown) -> SQLExpression? {
    let isAll = isWord("all")
    guard isAll || isWord("any") || isWord("some"), isMark("(", at: 1) else { return nil }
    tokens.removeFirst(2)
    let right = try expression()
    try expect(")")
    guard let items = Self.elements(of: right), !items.isEmpty else {
      return .call("\(symbol) \(isAll ? "all" : "any")", [left, right])
    }
    if symbol == "=", !isAll { return .oneOf(left, items) }
    if symbol == "<>" || symbol == "!=", isAll { return .not(.oneOf(left, items)) }
    let conditions = items.map(condition)
    return isAll ? Self.all(conditions) : Self.any(conditions)
  }

  /// Returns the elements of `ARRAY[…]`, or of `'{a,b}'::text[]` if none of them is quoted.
  static func elements(of array: SQLExpression) -> [SQLExpression]? {
    switch array.bare {
    case .list(let items): return items
    case .text(let text):
      guard text.hasPrefix("{"), text.hasSuffix("}"), text.utf8.count >= 2 else { return nil }
      let inner = text.dropFirst().dropLast()
      guard !inner.contains(where: { "\"\\{}".contains($0) }) else { return nil }
      let parts = inner.split(separator: ",", omittingEmptySubsequences: false)
      return parts.map { part in
        let element = part.drop { $0 == " " }
        return element.lowercased() == "null" ? .null : .text(String(element))
      }
    default: return nil
    }
  }

  private static let matchKeywords = ["like", "ilike", "similar", "glob", "regexp"]

  private mutating func membership() throws(Unknown) -> SQLExpression {
    var left = try operation()
    var chain = 0
    while true {
      let isNegated =
        isWord("not") && (["in", "between"] + Self.matchKeywords).contains { isWord($0, at: 1) }
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
        let isSymmetric = takeWord("symmetric")
        let low = try operation()
        guard takeWord("and") else { throw Unknown() }
        let high = try operation()
        result = .all([
          .comparison(.greaterOrEqual, left, low), .comparison(.lessOrEqual, left, high),
        ])
        if isSymmetric {
          result = .any([
            result,
            .all([
              .comparison(.greaterOrEqual, left, high), .comparison(.lessOrEqual, left, low),
            ]),
          ])
        }
      } else if let word = Self.matchKeywords.first(where: { isWord($0) }),
        let match = TextMatch(keyword: word)
      {
        tokens.removeFirst()
        if match == .similar, !takeWord("to") { throw Unknown() }
        if let list = try quantified(left, word, { Self.matched(match, left, $0) }) {
          result = list
        } else {
          let pattern = try operation()
          let escape = takeWord("escape") ? try operation() : nil
          result = .match(match, left, pattern, escape: escape)
        }
      } else {
        return left
      }
      try extend(&chain)
      left = isNegated ? .not(result) : result
    }
  }

  /// A match as PostgreSQL writes it back, with calls for `ESCAPE` and `SIMILAR TO`.
  private static func matched(
    _ match: TextMatch, _ left: SQLExpression, _ pattern: SQLExpression
  ) -> SQLExpression {
    switch (match, pattern.bare) {
    case (.like, .call("like_escape", let arguments)),
      (.likeIgnoringCase, .call("like_escape", let arguments)):
      if arguments.count == 2 { return .match(match, left, arguments[0], escape: arguments[1]) }
    case (.regex, .call("similar_to_escape", let arguments)),
      (.regex, .call("similar_escape", let arguments)):
      if let first = arguments.first {
        let escape = arguments.count > 1 && arguments[1].bare != .null ? arguments[1] : nil
        return .match(.similar, left, first, escape: escape)
      }
    default: break
    }
    return .match(match, left, pattern, escape: nil)
  }

  /// Operators that are neither arithmetic nor comparisons: `||`, `~`, `->`, `@>`.
  private mutating func operation() throws(Unknown) -> SQLExpression {
    var left = try sum()
    var chain = 0
    while case .mark(let mark)? = tokens.first, Self.isOperator(mark) {
      try extend(&chain)
      tokens.removeFirst()
      if let (match, isNegated) = TextMatch.of(symbol: mark) {
        func condition(_ pattern: SQLExpression) -> SQLExpression {
          let result = Self.matched(match, left, pattern)
          return isNegated ? .not(result) : result
        }
        if let list = try quantified(left, mark, condition) {
          left = list
        } else {
          left = condition(try sum())
        }
      } else if let symbol = SQLOperator(rawValue: mark) {
        if let list = try quantified(left, mark, { .operation(symbol, left, $0) }) {
          left = list
        } else {
          left = .operation(symbol, left, try sum())
        }
      } else {
        left = .call(mark, [left, try sum()])
      }
    }
    return left
  }

  private static func isOperator(_ mark: String) -> Bool {
    if Comparison(symbol: mark) != nil { return false }
    switch mark {
    case "(", ")", "[", "]", ",", ";", ".", "::", "+", "-", "*", "/", "%", "^", ":": return false
    default: return true
    }
  }

  private mutating func sum() throws(Unknown) -> SQLExpression {
    var left = try product()
    var chain = 0
    while let symbol = takeOperator(.add, .subtract) {
      try extend(&chain)
      left = .operation(symbol, left, try product())
    }
    return left
  }

  private mutating func product() throws(Unknown) -> SQLExpression {
    var left = try power()
    var chain = 0
    while let symbol = takeOperator(.multiply, .divide, .remainder) {
      try extend(&chain)
      left = .operation(symbol, left, try power())
    }
    return left
  }

  private mutating func power() throws(Unknown) -> SQLExpression {
    var left = try unary()
    var chain = 0
    while takeMark("^") {
      try extend(&chain)
      left = .operation(.power, left, try unary())
    }
    return left
  }

  private mutating func takeOperator(_ symbols: SQLOperator...) -> SQLOperator? {
    symbols.first { takeMark($0.rawValue) }
  }

  private mutating func unary() throws(Unknown) -> SQLExpression {
    var signs = 0
    while isMark("-") || isMark("+") {
      if isMark("-") { signs += 1 }
      tokens.removeFirst()
    }
    let inner = try postfix()
    return signs % 2 == 1 ? .negative(inner) : inner
  }
}
