/// Reads a trigger of SQLite: `RAISE` is a part of its queries.
struct StatementRejections {
  /// What a query returns instead of raising an error.
  private static let raised = "'seedkit_raised'"

  private let outline: CodeOutline

  init(_ outline: CodeOutline) { self.outline = outline }

  var conditions: [String] {
    let tokens = outline.tokens
    guard let on = tokens.indices.first(where: { outline.word($0) == "on" }),
      tokens[..<on].indices.contains(where: { outline.word($0) == "insert" }),
      !tokens[..<on].indices.contains(where: { outline.word($0) == "instead" }),
      let body = tokens[on...].indices.first(where: { outline.word($0) == "begin" })
    else { return [] }
    let variables = TriggerVariables(outline)
    var when: String?
    if let start = tokens[on..<body].indices.first(where: { outline.word($0) == "when" }) {
      guard let text = variables.sql(start + 1..<body) else { return [] }
      when = text
    }
    var result: [String] = []
    var index = body + 1
    while index < tokens.count {
      let end = tokens[index...].firstIndex(of: .mark(";")) ?? tokens.count
      if outline.word(index) == "select",
        let raising = simpleCondition(ofQuery: index + 1..<end, variables)
          ?? condition(ofQuery: index + 1..<end, variables)
      {
        let parts = [when.map { "(\($0))" }, raising].compactMap(\.self).filter { !$0.isEmpty }
        // What is always raised leaves no rows to look for.
        if !parts.isEmpty { result.append(parts.joined(separator: " AND ")) }
      }
      index = end + 1
    }
    return result
  }

  /// The condition of `SELECT RAISE(…) WHERE …` or `SELECT CASE WHEN … THEN RAISE(…) END`, which
  /// reads no table; empty if there is none, `nil` for any other query.
  private func simpleCondition(
    ofQuery range: Range<Int>, _ variables: TriggerVariables
  ) -> String? {
    var parts: [Range<Int>] = []
    var place = range.lowerBound
    let isCase = outline.word(place) == "case" && outline.word(place + 1) == "when"
    if isCase {
      guard let then = firstOuter(["then"], in: place + 2..<range.upperBound) else { return nil }
      parts.append(place + 2..<then)
      place = then + 1
    }
    guard outline.word(place) == "raise", let end = outline.closing(of: place + 1) else {
      return nil
    }
    place = end + 1
    if isCase {
      guard outline.word(place) == "end" else { return nil }
      place += 1
    }
    if place < range.upperBound {
      let others: Set<String> = ["from", "group", "order", "limit", "union", "having"]
      guard outline.word(place) == "where",
        firstOuter(others, in: place + 1..<range.upperBound) == nil
      else { return nil }
      parts.append(place + 1..<range.upperBound)
    }
    let conditions = parts.compactMap { variables.sql($0) }
    guard conditions.count == parts.count else { return nil }
    return conditions.map { "(\($0))" }.joined(separator: " AND ")
  }

  /// The first of some keywords outside of parentheses and `CASE … END`.
  private func firstOuter(_ words: Set<String>, in range: Range<Int>) -> Int? {
    var depth = 0
    for index in range where outline.enclosing(index) == nil {
      guard let word = outline.word(index) else { continue }
      if depth == 0, words.contains(word), outline.word(index - 1) != "distinct" { return index }
      if word == "case" { depth += 1 }
      if word == "end" { depth -= 1 }
    }
    return nil
  }

  /// The condition under which a query raises an error; `nil` if it never does, or that isn't
  /// known.
  private func condition(ofQuery range: Range<Int>, _ variables: TriggerVariables) -> String? {
    var list = ""
    var source = ""
    var position = range.lowerBound
    var isList = true
    var raises = false
    var cases = 0
    while position < range.upperBound {
      let isOuter = outline.enclosing(position) == nil && cases == 0
      switch outline.word(position) {
      case "case": cases += 1
      case "end": cases -= 1
      case "from", "where", "group", "order", "limit":
        if isOuter, outline.word(position - 1) != "distinct" { isList = false }
      default: break
      }
      // The value of one column tells.
      if isList, isOuter, outline.isMark(",", at: position) { return nil }
      var text: String?
      var next = position + 1
      if outline.word(position) == "raise", outline.isMark("(", at: position + 1),
        let end = outline.closing(of: position + 1)
      {
        raises = true
        text = Self.raised
        next = end + 1
      } else {
        let length =
          outline.word(position) == "new" && outline.isMark(".", at: position + 1) ? 3 : 1
        next = min(position + length, range.upperBound)
        text = variables.sql(position..<next)
      }
      guard let text else { return nil }
      if isList { list += " " + text } else { source += " " + text }
      position = next
    }
    guard raises else { return nil }
    return
      "EXISTS (SELECT 1 FROM (SELECT\(list) AS seedkit_result\(source)) AS seedkit_query WHERE seedkit_result = \(Self.raised))"
  }
}
