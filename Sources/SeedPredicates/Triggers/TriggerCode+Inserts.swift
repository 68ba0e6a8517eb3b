package import SeedSchema

extension TriggerCode {
  /// Returns the tables into which the code inserts rows.
  ///
  /// - Parameter table: returns the table of a name, with or without a schema; `nil` if there is
  ///   none.
  /// - Returns: the tables.
  package func insertedTables(table: (TableName) -> TableName?) -> Set<TableName> {
    var result: Set<TableName> = []
    for position in tokens.indices where isWord("into", at: position) {
      // SQLite also has `INSERT OR IGNORE INTO`.
      let before = tokens[..<position].suffix(3).indices
      guard before.contains(where: { isWord("insert", at: $0) || isWord("replace", at: $0) }),
        let found = name(at: position + 1).flatMap({ table($0.0) })
      else { continue }
      result.insert(found)
    }
    return result
  }

  /// Returns the rows that the code always inserts once for each new row.
  ///
  /// Insertions under a condition don't count, nor those that existing rows prevent: with `ON
  /// CONFLICT`, or if the code looks for rows of the table first.
  ///
  /// - Parameter table: returns the table of a name, with or without a schema; `nil` if there is
  ///   none.
  /// - Returns: the insertions, in the order of the code.
  package func insertions(table: (TableName) -> TableName?) -> [TriggerInsertion] {
    let read = Set(
      tokens.indices.filter { isWord("from", at: $0) || isWord("join", at: $0) }
        .compactMap { name(at: $0 + 1).flatMap { table($0.0) } })
    return tokens.indices.compactMap { place in
      guard isWord("insert", at: place), isWord("into", at: place + 1),
        let (name, end) = name(at: place + 2), let found = table(name), !read.contains(found),
        !isConditional(place)
      else { return nil }
      return insertion(into: found, at: end)
    }
  }

  /// The insertion whose columns begin at an index; `nil` if it doesn't always write one row.
  private func insertion(into table: TableName, at start: Int) -> TriggerInsertion? {
    let end = tokens[start...].firstIndex(of: .mark(";")) ?? tokens.count
    var next = start
    if isWord("as", at: next) { next += 2 }
    var columns: [String]?
    if next < end, tokens[next] == .mark("(") {
      guard let (items, after) = items(at: next + 1, before: end) else { return nil }
      let names = items.compactMap { $0.count == 1 ? tokens[$0.lowerBound].tableName : nil }
      guard names.count == items.count else { return nil }
      columns = names
      next = after
    }
    if isWord("overriding", at: next) { next += 3 }
    guard isWord("values", at: next), next + 1 < end, tokens[next + 1] == .mark("("),
      let (values, after) = items(at: next + 2, before: end)
    else { return nil }
    // Another row, or a conflict that leaves the row out.
    if after < end, tokens[after] == .mark(",") || isWord("on", at: after) { return nil }
    return TriggerInsertion(table: table, columns: columns, sources: values.map(newColumn))
  }

  /// The items of a list in parentheses, and the index after it.
  private func items(
    at start: Int, before end: Int
  ) -> (items: [Range<Int>], after: Int)? {
    var items: [Range<Int>] = []
    var first = start
    var depth = 0
    for index in start..<max(start, end) {
      if tokens[index] == .mark("(") { depth += 1 }
      let closes = tokens[index] == .mark(")")
      if closes || tokens[index] == .mark(","), depth == 0 {
        items.append(first..<index)
        first = index + 1
      }
      if closes {
        if depth == 0 { return (items, index + 1) }
        depth -= 1
      }
    }
    return nil
  }

  /// The column of `NEW.x`; `nil` for any other expression.
  private func newColumn(_ item: Range<Int>) -> String? {
    guard item.count == 3, isWord("new", at: item.lowerBound),
      tokens[item.lowerBound + 1] == .mark(".")
    else { return nil }
    return tokens[item.lowerBound + 2].identifier
  }

  /// Whether the code reaches a statement for only some new rows.
  private func isConditional(_ place: Int) -> Bool {
    if isWord("create", at: 0), let body = tokens.indices.first(where: { isWord("begin", at: $0) }),
      tokens[..<body].indices.contains(where: { isWord("when", at: $0) })
    {
      return true
    }
    // Whether each open statement depends on the row.
    var open: [Bool] = []
    for index in tokens[..<place].indices {
      let endsStatement = index > 0 && isWord("end", at: index - 1)
      if isWord("if", at: index), !endsStatement {
        open.append(!isForInserts(index))
      } else if isWord("case", at: index) || isWord("loop", at: index), !endsStatement {
        open.append(true)
      } else if isWord("begin", at: index) {
        open.append(false)
      } else if ["else", "elsif", "elseif"].contains(where: { isWord($0, at: index) }) {
        if !open.isEmpty { open[open.count - 1] = true }
      } else if isWord("end", at: index) {
        _ = open.popLast()
      }
    }
    return open.contains(true)
  }

  /// Whether `IF TG_OP = 'INSERT' THEN` begins at an index.
  private func isForInserts(_ index: Int) -> Bool {
    let words = tokens[index...].prefix { !($0.identifier?.lowercased() == "then") }.dropFirst()
      .filter { $0 != .mark("(") && $0 != .mark(")") }
    return words.count == 3 && words.first?.identifier?.lowercased() == "tg_op"
      && words.dropFirst().first == .mark("=") && words.last == .text("INSERT")
  }
}
