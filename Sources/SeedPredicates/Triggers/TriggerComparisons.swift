import SeedSchema

/// Finds the columns of other tables that code compares with columns of the new row.
///
/// The other operand is a column of a table that the statement names before
/// (`FROM books WHERE id = NEW.book`), a subselect (`NEW.a <> (SELECT b FROM t …)`), or a variable
/// that a statement has read into (`SELECT b INTO v FROM t …`).
struct TriggerComparisons {
  /// A column of a table.
  private struct Source {
    var table: TableName
    /// `nil` for a whole row.
    var column: String?
  }

  private let tokens: [SQLToken]
  private let outline: CodeOutline
  /// What variables hold, by their names in lower case.
  private var variables: [String: Source] = [:]

  init(_ outline: CodeOutline) {
    tokens = outline.tokens
    self.outline = outline
    for index in tokens.indices { readAssignment(at: index) }
  }

  /// The comparisons with the column of the new row that begins at an index.
  func all(withColumnAt position: Int, _ newColumn: String) -> [TriggerCode.Comparison] {
    var result: [TriggerCode.Comparison] = []
    func add(_ source: Source?, _ isEqual: Bool) {
      guard let source, let column = source.column else { return }
      result.append(
        .init(table: source.table, column: column, newColumn: newColumn, isEqual: isEqual))
    }
    if let (isEqual, length) = comparison(endingAt: position - 1) {
      add(source(endingAt: position - 1 - length, before: position), isEqual)
    }
    if let (isEqual, length) = comparison(startingAt: position + 3) {
      add(source(startingAt: position + 3 + length, before: position), isEqual)
    }
    return result
  }

  // MARK: Operators

  private static let distinct = ["is", "distinct", "from"]
  private static let notDistinct = ["is", "not", "distinct", "from"]

  private func word(_ index: Int) -> String? { outline.word(index) }

  private func isMark(_ mark: String, at index: Int) -> Bool { outline.isMark(mark, at: index) }

  private static func equality(_ token: SQLToken) -> Bool? {
    switch token {
    case .mark("="), .mark("=="): true
    case .mark("<>"), .mark("!="): false
    default: nil
    }
  }

  /// Whether equal values are required by the operator at an index, and its number of tokens.
  private func comparison(startingAt position: Int) -> (isEqual: Bool, length: Int)? {
    guard tokens.indices.contains(position) else { return nil }
    if let isEqual = Self.equality(tokens[position]) { return (isEqual, 1) }
    for (words, isEqual) in [(Self.notDistinct, true), (Self.distinct, false)]
    where words.indices.allSatisfy({ word(position + $0) == words[$0] }) {
      return (isEqual, words.count)
    }
    return nil
  }

  private func comparison(endingAt position: Int) -> (isEqual: Bool, length: Int)? {
    for length in [1, Self.notDistinct.count, Self.distinct.count] {
      if let found = comparison(startingAt: position - length + 1), found.length == length {
        return found
      }
    }
    return nil
  }

  // MARK: Operands

  private func source(startingAt position: Int, before start: Int) -> Source? {
    if isMark("(", at: position) { return subselect(at: position) }
    return operand(startingAt: position).flatMap { resolved($0.operand, before: start) }
  }

  private func source(endingAt position: Int, before start: Int) -> Source? {
    if isMark(")", at: position) {
      return outline.opening(of: position).flatMap { subselect(at: $0) }
    }
    guard tokens.indices.contains(position), let column = tokens[position].name else { return nil }
    let qualifier = isMark(".", at: position - 1) && position >= 2 ? tokens[position - 2].name : nil
    if isMark(".", at: position - 1), qualifier == nil { return nil }
    return resolved((qualifier, column), before: start)
  }

  /// A column, as it is written, and the number of its tokens.
  private func operand(
    startingAt position: Int
  ) -> (operand: (qualifier: String?, column: String), length: Int)? {
    guard tokens.indices.contains(position), let first = tokens[position].name else { return nil }
    guard isMark(".", at: position + 1) else { return ((nil, first), 1) }
    guard tokens.indices.contains(position + 2), let column = tokens[position + 2].name else {
      return nil
    }
    return ((first, column), 3)
  }

  private func resolved(
    _ operand: (qualifier: String?, column: String), before position: Int
  ) -> Source? {
    let qualifier = operand.qualifier?.lowercased()
    if qualifier == "new" || qualifier == "old" { return nil }
    if let table = table(of: qualifier, before: position) {
      return Source(table: table, column: operand.column)
    }
    guard let known = variables[qualifier ?? operand.column.lowercased()] else { return nil }
    if qualifier == nil { return known.column == nil ? nil : known }
    return known.column == nil ? Source(table: known.table, column: operand.column) : nil
  }

  /// The column that `(SELECT column FROM table …)` returns.
  private func subselect(at index: Int) -> Source? {
    var next = index
    while isMark("(", at: next) { next += 1 }
    guard word(next) == "select", let (operand, length) = operand(startingAt: next + 1),
      word(next + 1 + length) == "from",
      let table = table(of: operand.qualifier?.lowercased(), from: next + 1 + length)
    else { return nil }
    return Source(table: table, column: operand.column)
  }

  // MARK: Variables

  /// Takes note of what `SELECT … INTO v FROM t` or `v := (SELECT … FROM t)` reads.
  private mutating func readAssignment(at index: Int) {
    if isMark(":=", at: index) || isMark("=", at: index), isMark("(", at: index + 1),
      let name = word(index - 1), !isMark(".", at: index - 2), let source = subselect(at: index + 1)
    {
      variables[name] = variables[name] ?? source
    }
    guard word(index) == "into", let start = outline.selection(before: index) else { return }
    var next = index + 1
    if word(next) == "strict" { next += 1 }
    var names: [String] = []
    while let name = word(next) {
      names.append(name)
      next += 1
      guard isMark(",", at: next) else { break }
      next += 1
    }
    guard word(next) == "from" else { return }
    for (item, name) in zip(items(from: start, to: index), names) {
      guard let item, let table = table(of: item.qualifier?.lowercased(), from: next) else {
        continue
      }
      variables[name] =
        variables[name] ?? Source(table: table, column: item.column == "*" ? nil : item.column)
    }
  }

  /// The columns of a list; `nil` for an item that isn't one.
  private func items(from start: Int, to end: Int) -> [(qualifier: String?, column: String)?] {
    var result: [(qualifier: String?, column: String)?] = []
    var first = start
    var depth = 0
    for index in start...end {
      if isMark("(", at: index) { depth += 1 }
      if isMark(")", at: index) { depth -= 1 }
      guard index == end || depth == 0 && isMark(",", at: index) else { continue }
      let found = operand(startingAt: first)
      if let found, found.length == index - first {
        result.append(found.operand)
      } else if isMark("*", at: index - 1) {
        result.append((first == index - 1 ? nil : word(first), "*"))
      } else {
        result.append(nil)
      }
      first = index + 1
    }
    return result
  }

  // MARK: Tables

  /// The table that a qualifier names in the statement before an index; without one, the nearest
  /// table there.
  private func table(of qualifier: String?, before position: Int) -> TableName? {
    outline.sources(before: position).lazy.compactMap { $0.table(of: qualifier) }.first
  }

  /// The table that a qualifier names in the `FROM` at an index; without one, its first table.
  private func table(of qualifier: String?, from index: Int) -> TableName? {
    outline.sources(from: index).lazy.compactMap { $0.table(of: qualifier) }.first
  }
}
