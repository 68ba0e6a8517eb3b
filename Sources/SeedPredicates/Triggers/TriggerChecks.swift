package import SeedSchema

/// What triggers require of a row's own columns, as checks.
///
/// Only checks are returned that columns can satisfy one by one; the others are left to searches.
package enum TriggerChecks {
  /// What follows the condition of a branch in the conditions of the branches after it.
  private static let otherwise = " IS NOT TRUE AND "

  /// Returns checks that the rows satisfy which triggers don't reject.
  ///
  /// - Parameters:
  ///   - rejections: the conditions under which triggers reject a row.
  ///   - table: the table.
  /// - Returns: the checks, in the order of the conditions.
  package static func checks(
    of rejections: [String], in table: TableSchema
  ) -> [CheckConstraint] {
    var result = ProvableChecks(table)
    // The conditions that no row meets, because of the checks so far.
    var unmet: [String] = []
    for rejection in rejections {
      var rest = rejection
      while let known = unmet.first(where: { rest.hasPrefix($0 + otherwise) }) {
        rest = String(rest.dropFirst((known + otherwise).count))
      }
      if result.add("(\(rest)) IS NOT TRUE") { unmet.append(rest) }
    }
    return result.checks
  }

  /// Returns the checks of another table, if a trigger copies columns of each row to it.
  ///
  /// - Parameters:
  ///   - target: the other table.
  ///   - copies: the copied columns, by the columns of the other table.
  ///   - table: the table.
  /// - Returns: the checks about the copied columns.
  package static func checks(
    of target: TableSchema, copying copies: [String: String], in table: TableSchema
  ) -> [CheckConstraint] {
    var result = ProvableChecks(table)
    for (column, source) in copies.sorted(by: { $0.key < $1.key })
    where target[field: column]?.isNullable == false && table[field: source]?.isNullable == true {
      _ = result.add("\(source.quoted(by: "\"")) IS NOT NULL")
    }
    let names = Dictionary(
      copies.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
    for check in target.checks {
      guard let columns = SQLExpressionParser.parse(check.expression)?.columns,
        columns.allSatisfy({ names[$0.lowercased()] != nil }),
        let text = renamed(check.expression, names)
      else { continue }
      _ = result.add(text)
    }
    return result.checks
  }

  /// Returns an expression with other names of columns.
  private static func renamed(_ expression: String, _ names: [String: String]) -> String? {
    guard let tokens = SQLExpressionTokenizer.tokens(of: expression) else { return nil }
    return tokens.indices.map { index in
      let isCall = index + 1 < tokens.count && tokens[index + 1] == .mark("(")
      let isType = index > 0 && tokens[index - 1] == .mark("::")
      guard !isCall, !isType, let name = tokens[index].name.flatMap({ names[$0.lowercased()] })
      else { return tokens[index].sql }
      return SQLToken.name(name).sql
    }.joined(separator: " ")
  }
}

/// Checks that a table's columns can satisfy one by one, beside the table's own.
private struct ProvableChecks {
  private(set) var checks: [CheckConstraint] = []
  private var table: TableSchema
  private let unproven: Int
  private let names: Set<String>

  init(_ table: TableSchema) {
    self.table = table
    unproven = TableRules(table).unproven.count
    names = Set(table.fields.map { $0.name.lowercased() })
  }

  /// Adds a check.
  ///
  /// - Returns: whether the columns can satisfy it one by one.
  mutating func add(_ expression: String) -> Bool {
    guard let columns = SQLExpressionParser.parse(expression)?.columns, !columns.isEmpty,
      columns.allSatisfy({ names.contains($0.lowercased()) })
    else { return false }
    let check = CheckConstraint(expression)
    var next = table
    next.checks.append(check)
    guard TableRules(next).unproven.count == unproven else { return false }
    table = next
    checks.append(check)
    return true
  }
}
