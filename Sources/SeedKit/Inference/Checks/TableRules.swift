import SeedORM

/// What all checks of a table ask, as far as they are understood.
struct TableRules: Sendable {
  /// What each column must be.
  var columns: [String: ColumnRule] = [:]
  /// The checks that rows may break although their columns keep to ``columns``; the database decides.
  var unproven: [CheckConstraint] = []
  /// For each check over several columns, the ways to meet it.
  var alternatives: [[CheckBranch]] = []
  /// Orders between columns.
  var orders: [CheckBranch.Order] = []
  /// Columns that are as others.
  var copies: [CheckBranch.Copy] = []
  /// Constants that checks compare columns with, where more isn't understood.
  var constants: [String: [String]] = [:]

  /// Whether rows are to be spread over the table's partitions, whose ways are the first of ``alternatives``.
  var isSpread = false

  init(_ table: TableSchema) {
    let ways = PartitionWays.branches(of: table)
    if ways.count > 1 {
      alternatives.append(ways)
      isSpread = true
    } else if let way = ways.first {
      _ = merge(way)
    }
    for check in table.checks {
      if check.name == PartitionWays.check, !ways.isEmpty {
        unproven.append(check)
      } else {
        add(check, of: table)
      }
    }
  }

  private mutating func add(_ check: CheckConstraint, of table: TableSchema) {
    guard let expression = SQLExpressionParser.parse(check.expression) else {
      unproven.append(check)
      return
    }
    let names = Dictionary(
      table.fields.map { ($0.name.lowercased(), $0.name) }, uniquingKeysWith: { first, _ in first })
    let branches = CheckReader.branches(of: expression).map { Self.named($0, names) }
    if branches.isEmpty || !add(branches) { unproven.append(check) }
    if branches.contains(where: { !$0.isExact }) { mine(expression, names) }
  }

  /// Adds what a check asks.
  ///
  /// - Returns: whether rows that keep to the columns' rules meet it.
  private mutating func add(_ branches: [CheckBranch]) -> Bool {
    if branches.count == 1 {
      orders += branches[0].orders
      copies += branches[0].copies
      return merge(branches[0]) && branches[0].isExact
    }
    let columns = Set(branches.flatMap(\.rules.keys))
    if columns.count == 1, let column = columns.first, branches.allSatisfy(\.orders.isEmpty) {
      // `x IS NULL OR x > 0` says nothing of NULL, which every check passes.
      let rules = branches.map { $0.rules[column] ?? ColumnRule() }
      let solid = rules.filter { !$0.isNullAlone }
      guard let first = solid.first else { return false }
      let allNullable = rules.count > solid.count
      if solid.allSatisfy({ $0.values != nil && $0.nullness != .always }) {
        let rule = ColumnRule(values: Self.union(solid.compactMap(\.values)))
        return merge(CheckBranch(rules: [column: rule])) && branches.allSatisfy(\.isExact)
      }
      var rule = first
      if allNullable { rule.nullness = .any }
      return merge(CheckBranch(rules: [column: rule])) && branches.allSatisfy(\.isExact)
    }
    alternatives.append(branches)
    // What all ways have in common holds whichever is taken.
    for column in columns {
      let rules = branches.map { $0.rules[column] }
      let values = rules.compactMap { $0?.values }
      if values.count == branches.count {
        _ = merge(CheckBranch(rules: [column: ColumnRule(values: Self.union(values))]))
      } else if !values.isEmpty {
        constants[column, default: []] += values.joined()
      }
    }
    return false
  }

  private static func union(_ lists: [[String]]) -> [String] {
    var result: [String] = []
    for value in lists.joined() where !result.contains(value) { result.append(value) }
    return result
  }

  private mutating func merge(_ branch: CheckBranch) -> Bool {
    var isWhole = true
    for (column, rule) in branch.rules {
      if let both = (columns[column] ?? ColumnRule()).and(rule) {
        columns[column] = both
      } else {
        isWhole = false
      }
    }
    return isWhole
  }

  /// The rules with one way chosen for each check that has several.
  ///
  /// - Parameter number: which way; others are tried in turn where it contradicts the rest.
  func choosing(_ number: Int) -> TableRules {
    var result = self
    for branches in alternatives where !branches.isEmpty {
      // The ways in which the fewest columns are NULL make the fullest rows.
      let ordered = branches.sorted { a, b in
        a.rules.values.count { $0.nullness == .always }
          < b.rules.values.count { $0.nullness == .always }
      }
      for offset in ordered.indices {
        let branch = ordered[(number + offset) % ordered.count]
        var next = result
        if next.merge(branch) {
          next.orders += branch.orders
          next.copies += branch.copies
          result = next
          break
        }
      }
    }
    return result
  }

  /// Constants that columns are compared with make conditions more likely to be met.
  private mutating func mine(_ expression: SQLExpression, _ names: [String: String]) {
    switch expression {
    case .binary("=", let a, let b), .binary("<>", let a, let b):
      if let column = a.asColumn.flatMap({ names[$0.lowercased()] }), let value = b.asLiteral {
        constants[column, default: []].append(value)
      }
    case .oneOf(let subject, let items):
      if let column = subject.asColumn.flatMap({ names[$0.lowercased()] }) {
        constants[column, default: []] += items.compactMap(\.asLiteral)
      }
    default: break
    }
    for child in expression.children { mine(child, names) }
  }

  private static func named(_ branch: CheckBranch, _ names: [String: String]) -> CheckBranch {
    func name(_ column: String) -> String { names[column.lowercased()] ?? column }
    var result = CheckBranch(isExact: branch.isExact)
    for (column, rule) in branch.rules {
      result.rules[name(column)] = rule
      // A name that is no column is something else that isn't understood.
      if names[column.lowercased()] == nil { result.isExact = false }
    }
    result.orders = branch.orders.map {
      .init(lower: name($0.lower), upper: name($0.upper), isStrict: $0.isStrict)
    }
    result.copies = branch.copies.map {
      .init(column: name($0.column), original: name($0.original))
    }
    return result
  }
}
