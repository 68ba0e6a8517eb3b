/// Reads the body of a function in PL/pgSQL, statement by statement, up to each `RAISE`.
struct ProcedureRejections {
  /// A statement that contains others.
  private struct Frame {
    /// The condition of the branch that is read; `nil` if it isn't known, as in loops.
    var condition: String?
    /// The conditions of the branches before.
    var before: [String?] = []
    /// What was known before the first branch.
    var variables: TriggerVariables
    /// The variables that the branches have assigned.
    var assigned: Set<String> = []
    /// Whether it is a `CASE`, whose branches begin with `WHEN`.
    var isCase = false
    /// What a `CASE` compares with the values of its branches; `nil` if they have conditions.
    var subject: Range<Int>?
  }

  private static let messages: Set<String> = ["debug", "log", "info", "notice", "warning"]

  private let outline: CodeOutline
  private var variables: TriggerVariables
  private var position = 0
  private var frames: [Frame] = []
  /// The conditions under which rows have left the function before.
  private var returned: [String] = []
  private var result: [String] = []

  init(_ outline: CodeOutline) {
    self.outline = outline
    variables = TriggerVariables(outline)
  }

  private var count: Int { outline.tokens.count }

  mutating func conditions() -> [String] {
    guard readDeclarations() else { return [] }
    while position < count {
      switch outline.word(position) {
      case "if": open(condition(from: position + 1, to: "then"))
      case "elsif", "elseif":
        beginBranch()
        let next = condition(from: position + 1, to: "then")
        if !frames.isEmpty { frames[frames.count - 1].condition = next }
      case "else":
        beginBranch()
        position += 1
      case "case": openCase()
      case "begin": open(nil, at: position + 1)
      case "when" where frames.last?.isCase == true:
        beginBranch()
        readCaseCondition()
      case "when": position = index(of: "then", from: position + 1) + 1
      case "loop", "for", "foreach", "while": open(nil, at: index(of: "loop", from: position) + 1)
      case "end":
        if frames.isEmpty { return result }
        close()
        skipStatement()
      case "exception":
        // Its handlers may catch what is raised.
        if frames.isEmpty { return [] }
        position += 1
      case "raise":
        if isRejection(at: position + 1) { reject(nil) }
        skipStatement()
      case "assert":
        let condition = variables.sql(
          position + 1..<(nextMark(",", from: position + 1) ?? statementEnd))
        reject(condition.map { "(\($0)) IS NOT TRUE" } ?? "")
        skipStatement()
      case "return":
        if frames.isEmpty { return result }
        // Of the rows that come here, some have returned already, and nothing tells which.
        guard let path else { return result }
        returned.append(path)
        skipStatement()
      case "exit", "continue":
        if frames.contains(where: { $0.condition == nil }) { return result }
        skipStatement()
      case "select": readSelection()
      case "perform":
        variables.found = found(list: position + 1..<statementEnd, isWhole: true)
        skipStatement()
      default:
        // A label: what leaves its block skips statements.
        if outline.isMark("<<", at: position) { return result }
        readOther()
      }
    }
    return result
  }

  // MARK: Statements

  /// The index of the semicolon that ends the statement, or of the end of the code.
  private var statementEnd: Int { nextMark(";", from: position) ?? count }

  private mutating func skipStatement() { position = statementEnd + 1 }

  private func nextMark(_ mark: String, from start: Int) -> Int? {
    var depth = 0
    for next in start..<max(start, count) {
      if outline.isMark("(", at: next) { depth += 1 }
      if outline.isMark(")", at: next) { depth -= 1 }
      if outline.isMark(";", at: next) { return mark == ";" ? next : nil }
      if depth == 0, outline.isMark(mark, at: next) { return next }
    }
    return nil
  }

  /// The index of a keyword that is no part of `CASE … END`.
  private func index(of word: String, from start: Int, end: Int? = nil) -> Int {
    var depth = 0
    let end = end ?? count
    for next in start..<max(start, end) {
      switch outline.word(next) {
      case "case": depth += 1
      case "end" where depth > 0: depth -= 1
      case word where depth == 0 && outline.enclosing(next) == outline.enclosing(start): return next
      default: break
      }
    }
    return end
  }

  private mutating func condition(from start: Int, to word: String) -> String? {
    let end = index(of: word, from: start)
    position = end + 1
    return variables.sql(start..<end)
  }

  /// Reads the variables up to `BEGIN`.
  ///
  /// - Returns: whether there is a `BEGIN`.
  private mutating func readDeclarations() -> Bool {
    guard let body = outline.tokens.indices.first(where: { outline.word($0) == "begin" }) else {
      return false
    }
    if let declare = outline.tokens[..<body].indices.first(where: { outline.word($0) == "declare" })
    {
      position = declare + 1
      while position < body {
        let end = min(statementEnd, body)
        if let (name, length) = variables.target(at: position) {
          let start = (position + length..<end).first {
            outline.isMark(":=", at: $0) || outline.isMark("=", at: $0)
              || outline.word($0) == "default"
          }
          let value = start.map { variables.sql($0 + 1..<end) } ?? "NULL"
          variables[name] = value.map { .expression("(\($0))") } ?? .unknown
        }
        position = end + 1
      }
    }
    position = body + 1
    return true
  }

  /// An assignment, or a statement that changes something.
  private mutating func readOther() {
    let end = statementEnd
    if let (name, length) = variables.target(at: position),
      outline.isMark(":=", at: position + length) || outline.isMark("=", at: position + length)
    {
      let value = variables.sql(position + length + 1..<end)
      assign(value.map { .expression("(\($0))") } ?? .unknown, to: name)
    } else {
      for next in position..<end where outline.word(next) == "into" {
        for name in targets(from: next + 1).names where variables[name] != nil {
          assign(.unknown, to: name)
        }
      }
      variables.found = nil
    }
    position = end + 1
  }

  private mutating func assign(_ value: TriggerVariables.Value, to name: String) {
    variables[name] = value
    for index in frames.indices { frames[index].assigned.insert(name) }
  }

  // MARK: Branches

  private mutating func open(_ condition: String?, at next: Int? = nil) {
    if let next { position = next }
    frames.append(Frame(condition: condition, variables: variables))
  }

  /// Opens `CASE WHEN …` or `CASE subject WHEN …`, up to its first branch.
  private mutating func openCase() {
    let first = index(of: "when", from: position + 1)
    let subject = position + 1..<first
    open(nil, at: first)
    frames[frames.count - 1].isCase = true
    if !subject.isEmpty { frames[frames.count - 1].subject = subject }
    readCaseCondition()
  }

  /// Reads `WHEN … THEN`, the condition of the last statement's branch.
  private mutating func readCaseCondition() {
    guard let frame = frames.last, position < count else { return }
    let values = condition(from: position + 1, to: "then")
    guard let subject = frame.subject else {
      frames[frames.count - 1].condition = values
      return
    }
    let compared = frame.variables
    frames[frames.count - 1].condition = values.flatMap { values in
      compared.sql(subject).map { "(\($0)) IN (\(values))" }
    }
  }

  /// Goes on to the branch for all other rows.
  private mutating func beginBranch() {
    guard var frame = frames.popLast() else { return }
    variables = frame.variables
    frame.before.append(frame.condition)
    frame.condition = "TRUE"
    frames.append(frame)
  }

  /// Forgets what branches have assigned, as only some rows took them.
  private mutating func close() {
    guard let frame = frames.popLast() else { return }
    variables = frame.variables
    for name in frame.assigned { variables[name] = .unknown }
    variables.found = nil
  }

  /// The condition under which a row gets to the statement; `nil` if it isn't known, empty for all
  /// rows.
  private var path: String? {
    var parts = returned.map { "(\($0)) IS NOT TRUE" }
    for frame in frames {
      guard let condition = frame.condition else { return nil }
      for before in frame.before {
        guard let before else { return nil }
        parts.append("(\(before)) IS NOT TRUE")
      }
      parts.append("(\(condition))")
    }
    return parts.joined(separator: " AND ")
  }

  /// Whether `RAISE` ends the statement that writes the row.
  private func isRejection(at index: Int) -> Bool {
    outline.word(index).map { !Self.messages.contains($0) } ?? (index < count)
  }

  /// Adds a rejection of the rows that get to the statement, and for which a condition is true.
  private mutating func reject(_ condition: String?) {
    guard let path, condition != "" else { return }
    let parts = [path, condition ?? ""].filter { !$0.isEmpty }
    let text = parts.joined(separator: " AND ")
    if !text.isEmpty, !result.contains(text) { result.append(text) }
  }

  // MARK: Queries

  private static let aggregates: Set<String> = [
    "count", "sum", "min", "max", "avg", "bool_or", "bool_and", "every", "array_agg",
    "string_agg", "json_agg", "jsonb_agg",
  ]

  /// The condition under which a query finds a row.
  ///
  /// - Parameters:
  ///   - list: the tokens of the list or, if `isWhole` is true, all after `SELECT`.
  ///   - isWhole: whether they are the whole query.
  ///   - source: the SQL from `FROM` on, if they aren't.
  /// - Returns: the condition; `nil` if it isn't known.
  private func found(list: Range<Int>, isWhole: Bool, source: String? = "") -> String? {
    let end = isWhole ? index(of: "from", from: list.lowerBound, end: list.upperBound) : nil
    let items = end.map { list.lowerBound..<$0 } ?? list
    let isAggregate = items.contains { position in
      outline.word(position).map { Self.aggregates.contains($0) } ?? false
        && outline.isMark("(", at: position + 1)
    }
    if isAggregate { return "TRUE" }
    guard isWhole else { return source.map { $0.isEmpty ? "TRUE" : "EXISTS (SELECT 1 \($0))" } }
    return variables.sql(list).map { "EXISTS (SELECT \($0))" }
  }

  /// The variables of an `INTO`, and the index after them.
  private func targets(from start: Int) -> (names: [String], end: Int) {
    var next = outline.word(start) == "strict" ? start + 1 : start
    var names: [String] = []
    while let (name, length) = variables.target(at: next) {
      names.append(name)
      next += length
      guard outline.isMark(",", at: next) else { break }
      next += 1
    }
    return (names, next)
  }

  /// `SELECT a, b INTO x, y FROM t …`, with the `INTO` anywhere.
  private mutating func readSelection() {
    let start = position + 1
    let end = statementEnd
    position = end + 1
    let into = index(of: "into", from: start, end: end)
    guard into < end else {
      variables.found = nil
      return
    }
    let (names, after) = targets(from: into + 1)
    var from = index(of: "from", from: start, end: end)
    // A part of `IS DISTINCT FROM`.
    while from < end, outline.word(from - 1) == "distinct" {
      from = index(of: "from", from: from + 1, end: end)
    }
    let list = into == start ? after..<max(after, from) : start..<min(into, from)
    let source = from < into ? joined(from..<into, after..<end) : joined(from..<end)
    variables.found = found(list: list, isWhole: false, source: source)
    let items = items(of: list)
    for (index, name) in names.enumerated() {
      assign(
        value(of: items, at: index, names: names.count, from: source), to: name)
    }
  }

  private func value(
    of items: [Range<Int>], at index: Int, names: Int, from source: String?
  ) -> TriggerVariables.Value {
    guard let source else { return .unknown }
    if names == 1,
      items.count > 1 || items.last.map({ outline.isMark("*", at: $0.upperBound - 1) }) ?? false
    {
      return source.isEmpty ? .unknown : .row(source)
    }
    guard items.count == names, let text = variables.sql(items[index]) else { return .unknown }
    return .expression("(SELECT \(text) \(source))")
  }

  /// Parts of a query from its `FROM` on, as SQL that returns one row.
  private func joined(_ ranges: Range<Int>...) -> String? {
    var parts: [String] = []
    var hasLimit = false
    for var range in ranges where !range.isEmpty {
      let lock = range.first { position in
        outline.word(position) == "for"
          && outline.enclosing(position) == outline.enclosing(range.lowerBound)
          && ["update", "share", "no", "key"].contains(outline.word(position + 1))
      }
      if let lock { range = range.lowerBound..<lock }
      guard let text = variables.sql(range) else { return nil }
      hasLimit = hasLimit || range.contains { outline.word($0) == "limit" }
      parts.append(text)
    }
    if parts.isEmpty { return "" }
    return (parts + (hasLimit ? [] : ["LIMIT 1"])).joined(separator: " ")
  }

  private func items(of list: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var first = list.lowerBound
    while let comma = nextMark(",", from: first), comma < list.upperBound {
      result.append(first..<comma)
      first = comma + 1
    }
    result.append(first..<max(first, list.upperBound))
    return result
  }
}
