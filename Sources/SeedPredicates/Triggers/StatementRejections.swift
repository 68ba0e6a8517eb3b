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
        let raising = condition(ofQuery: index + 1..<end, variables)
      {
        result.append(when.map { "(\($0)) AND \(raising)" } ?? raising)
      }
      index = end + 1
    }
    return result
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
