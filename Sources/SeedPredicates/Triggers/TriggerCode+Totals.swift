package import SeedSchema

extension TriggerCode {
  /// A column that code changes relative to its current value.
  package struct Total: Sendable, Hashable {
    package var table: TableName
    package var column: String
    /// Whether code subtracts from it for a new row.
    package var isTakenFrom = false
    /// Whether code also reads it in comparisons, as in `stock >= NEW.quantity`.
    package var isCompared = false
  }

  /// Returns the columns that code adds to, as in `UPDATE orders SET total = total + NEW.price`.
  ///
  /// They must keep their defaults: from another value, the total would never be right, except for a
  /// stock or a balance that would never suffice.
  ///
  /// - Parameter table: returns the table of a name, with or without a schema; `nil` if there is
  ///   none.
  /// - Returns: the columns, in the order of the code.
  package func totals(table: (TableName) -> TableName?) -> [Total] {
    var result: [Total] = []
    for index in tokens.indices where isWord("update", at: index) {
      guard let (name, end) = name(at: index + 1), let found = table(name),
        let start = tokens[end...].prefix(4).indices.first(where: { isWord("set", at: $0) })
      else { continue }
      let last = tokens[start...].firstIndex(of: .mark(";")) ?? tokens.count
      let isForNewRow = isForNewRow(start..<last)
      for (column, value) in assignments(from: start + 1) {
        guard
          let own = value.indices.first(where: {
            value[$0].identifier?.lowercased() == column.lowercased()
          })
        else { continue }
        let isTakenFrom =
          isForNewRow && own + 1 < value.endIndex && value[own + 1] == .mark("-")
        let total = Total(
          table: found, column: column, isTakenFrom: isTakenFrom,
          isCompared: isTakenFrom && isCompared(column))
        if !result.contains(total) { result.append(total) }
      }
    }
    return result
  }

  /// Whether code has comparisons, and names a column elsewhere than in `column = column - …`.
  private func isCompared(_ column: String) -> Bool {
    let positions = tokens.indices.filter {
      tokens[$0].identifier?.lowercased() == column.lowercased()
    }
    let isReadElsewhere = positions.contains { position in
      let isTarget = position + 1 < tokens.count && tokens[position + 1] == .mark("=")
      let isOwnValue =
        position >= 2 && tokens[position - 1] == .mark("=")
        && tokens[position - 2].identifier?.lowercased() == column.lowercased()
      return !isTarget && !isOwnValue
    }
    return isReadElsewhere
      && tokens.contains { [.mark("<"), .mark("<="), .mark(">"), .mark(">=")].contains($0) }
  }

  /// Whether a statement is about the new row and not about the one that was before.
  private func isForNewRow(_ statement: Range<Int>) -> Bool {
    func names(_ row: String) -> Bool {
      statement.contains {
        isWord(row, at: $0) && $0 + 1 < tokens.count && tokens[$0 + 1] == .mark(".")
      }
    }
    return names("new") && !names("old")
  }

  func isWord(_ word: String, at index: Int) -> Bool {
    guard tokens.indices.contains(index), case .word(let text) = tokens[index] else { return false }
    return text.lowercased() == word
  }

  /// The name of a table at an index, and the index after it.
  func name(at index: Int) -> (TableName, Int)? {
    var next = isWord("only", at: index) ? index + 1 : index
    guard tokens.indices.contains(next), let first = plain(tokens[next]) else { return nil }
    next += 1
    guard next + 1 < tokens.count, tokens[next] == .mark("."), let second = plain(tokens[next + 1])
    else { return (TableName(first), next) }
    return (TableName(second, schema: first), next + 2)
  }

  /// A name as PostgreSQL reads it: in lower case unless it is quoted.
  private func plain(_ token: SQLToken) -> String? {
    switch token {
    case .name(let text): text
    case .word(let text): text.lowercased()
    case .text, .number, .mark: nil
    }
  }

  /// The columns that are set from an index on, with the tokens of their values.
  private func assignments(from start: Int) -> [(column: String, value: ArraySlice<SQLToken>)] {
    var result: [(column: String, value: ArraySlice<SQLToken>)] = []
    var depth = 0
    var next = start
    var begin = start
    func close() {
      guard begin + 1 < next, let column = plain(tokens[begin]), tokens[begin + 1] == .mark("=")
      else { return }
      result.append((column, tokens[(begin + 2)..<next]))
    }
    while next < tokens.count {
      switch tokens[next] {
      case .mark("("): depth += 1
      case .mark(")"): depth -= 1
      case .mark(",") where depth == 0:
        close()
        begin = next + 1
      default: break
      }
      if depth < 0 || tokens[next] == .mark(";")
        || depth == 0 && ["where", "from", "returning"].contains(where: { isWord($0, at: next) })
      {
        break
      }
      next += 1
    }
    close()
    return result
  }
}
