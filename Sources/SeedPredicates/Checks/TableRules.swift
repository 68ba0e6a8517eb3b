package import SeedSchema

/// The requirements of all checks of a table, as far as the solver knows their forms.
package struct TableRules: Sendable {
  /// The rule of each column.
  package var columns: [String: ColumnRule] = [:]
  /// The rule that all values of each column satisfy, whichever alternative of the checks they
  /// follow.
  package var bounds: [String: ColumnRule] = [:]
  /// The checks that rows may violate although their columns satisfy ``columns``, so that only the
  /// database can decide.
  package var unproven: [CheckConstraint] = []
  /// Whether generated columns that can't be NULL may be NULL although the columns satisfy
  /// ``columns``.
  package var hasUnprovenGeneration = false
  /// The alternatives that satisfy each check over several columns.
  var alternatives: [[Alternative]] = []
  /// The orders between columns.
  var orders: [Alternative.Order] = []
  /// The columns that are computed from others, without cycles.
  var derivations: [Derivation] = []
  /// The constants with which checks of unknown forms compare columns.
  var constants: [String: [String]] = [:]

  /// Whether rows are spread over the table's partitions, which are the first of ``alternatives``.
  package var spreadsOverPartitions = false

  /// The columns of keys; other columns are computed from them rather than the reverse.
  private let keyColumns: Set<String>
  /// The columns for which rows write no value.
  private let unwritten: Set<String>

  package init(_ table: TableSchema) {
    keyColumns = Set(
      table.primaryKey + table.uniques.flatMap(\.columns) + table.foreignKeys.flatMap(\.columns))
    unwritten = Set(table.fields.filter { $0.generation == .computed }.map(\.name))
    let partitions = PartitionAlternatives.alternatives(of: table)
    if partitions.count > 1 {
      alternatives.append(partitions)
      spreadsOverPartitions = true
    } else if let only = partitions.first {
      _ = merge(only)
    }
    let columns = TableColumns(table)
    let generated = GeneratedColumns(of: table)
    for check in table.checks {
      let isOfPartitions = check.name == PartitionAlternatives.check && !partitions.isEmpty
      guard !isOfPartitions, let condition = SQLExpressionParser.parse(check.expression) else {
        unproven.append(check)
        continue
      }
      if !add(generated.resolving(condition), columns) { unproven.append(check) }
    }
    for condition in generated.conditions where !add(condition, columns) {
      hasUnprovenGeneration = true
    }
  }

  /// Adds the requirements of a condition.
  ///
  /// - Returns: whether all rows that satisfy the columns' rules satisfy the condition.
  private mutating func add(_ expression: SQLExpression, _ columns: TableColumns) -> Bool {
    var solution = ConstraintSolver.solution(of: expression, columns: columns)
    solution.alternatives.removeAll { alternative in
      alternative.rules.contains { column, rule in
        rule.nullness == .always && columns[column]?.isNullable == false
      }
    }
    let isProven = !solution.alternatives.isEmpty && add(solution.alternatives)
    if !solution.alternatives.allSatisfy(\.isSufficient) { collectConstants(expression, columns) }
    return isProven
  }

  private mutating func add(_ found: [Alternative]) -> Bool {
    let isSufficient = found.allSatisfy { $0.isSufficient && !$0.needsTrial }
    if found.count == 1 {
      orders += found[0].orders
      for equation in found[0].equations { add(equation) }
      return merge(found[0]) && isSufficient
    }
    let columns = Set(found.flatMap(\.rules.keys))
    if columns.count == 1, let column = columns.first,
      found.allSatisfy({ $0.orders.isEmpty && $0.equations.isEmpty })
    {
      return add(found.map { $0.rules[column] ?? ColumnRule() }, of: column) && isSufficient
    }
    alternatives.append(found)
    // Values that all alternatives list apply whichever alternative a row follows.
    for column in columns {
      let rules = found.map { $0.rules[column] }
      let values = rules.compactMap { $0?.values }
      if values.count == found.count {
        _ = merge(Alternative(rules: [column: ColumnRule(values: Self.union(values))]))
      } else if !values.isEmpty {
        constants[column, default: []] += values.joined()
      }
    }
    return false
  }

  /// Adds alternative rules of one column.
  private mutating func add(_ rules: [ColumnRule], of column: String) -> Bool {
    // `x IS NULL OR x > 0` doesn't require NULL.
    let valueRules = rules.filter { !$0.isNullAlone }
    guard let first = valueRules.first else { return false }
    var rule = first
    if valueRules.allSatisfy({ $0.values != nil && $0.nullness != .always }) {
      rule = ColumnRule(values: Self.union(valueRules.compactMap(\.values)))
      if rules.count == valueRules.count, valueRules.allSatisfy({ $0.nullness == .never }) {
        rule.nullness = .never
      }
    } else if rules.count > valueRules.count {
      rule.nullness = .any
    }
    return merge(
      Alternative(rules: [column: rule]),
      bounds: valueRules.count == 1 ? rule : ColumnRule.enclosing(valueRules))
  }

  /// Adds a derivation that satisfies an equation, unless it would form a cycle with others.
  private mutating func add(_ equation: Equation) {
    let free = equation.derivations.filter { new in
      !unwritten.contains(new.column) && !derivations.contains { $0.column == new.column }
        && !reaches(new.expression.columns, new.column)
    }
    let chosen = free.first { !keyColumns.contains($0.column) } ?? free.first
    if let chosen { derivations.append(chosen) }
  }

  /// Whether one of the columns is the target, or is computed from it.
  private func reaches(_ columns: [String], _ target: String) -> Bool {
    columns.contains { column in
      column.lowercased() == target.lowercased()
        || derivations.contains {
          $0.column.lowercased() == column.lowercased()
            && reaches($0.expression.columns, target)
        }
    }
  }

  private static func union(_ lists: [[String]]) -> [String] {
    var known: Set<String> = []
    return lists.joined().filter { known.insert($0).inserted }
  }

  /// Adds the rules of an alternative to ``columns``, and the bounds to ``bounds``.
  ///
  /// - Returns: whether no rule contradicts the others.
  private mutating func merge(_ alternative: Alternative, bounds outer: ColumnRule? = nil) -> Bool {
    var isWhole = true
    for (column, rule) in alternative.rules {
      if let both = (bounds[column] ?? ColumnRule()).and(outer ?? rule) { bounds[column] = both }
      if let both = (columns[column] ?? ColumnRule()).and(rule) {
        columns[column] = both
      } else {
        isWhole = false
      }
    }
    return isWhole
  }

  /// Returns the rules with one alternative for each check that has several.
  ///
  /// - Parameter number: which alternative; the next ones are tried if it contradicts the rest.
  /// - Returns: the rules.
  func choosing(_ number: Int) -> TableRules {
    var result = self
    for list in alternatives where !list.isEmpty {
      // The alternatives with the fewest NULL columns come first.
      let ordered = list.enumerated()
        .sorted { ($0.element.nullCount, $0.offset) < ($1.element.nullCount, $1.offset) }
        .map(\.element)
      for offset in ordered.indices {
        if result.take(ordered[(number + offset) % ordered.count]) { break }
      }
    }
    return result
  }

  /// Returns the rules without the alternatives that exclude values which other tables require, if
  /// there are alternatives that don't restrict the column.
  ///
  /// Of `kind <> 'a' OR x IS NOT NULL`, only the second is left if other tables require the kind
  /// `a`.
  ///
  /// - Parameter wanted: the values that columns must allow.
  /// - Returns: the rules.
  func allowing(_ wanted: [String: [String]]) -> TableRules {
    if wanted.isEmpty || alternatives.isEmpty { return self }
    var result = self
    result.alternatives = []
    for list in alternatives {
      let excludesRequired = list.contains { alternative in
        wanted.contains { column, values in
          guard let rule = alternative.rules[column] else { return false }
          return values.contains { rule.and(ColumnRule(.oneOf([$0]))) == nil }
        }
      }
      let general = list.filter { alternative in
        wanted.keys.allSatisfy { alternative.rules[$0] == nil }
      }
      let left = excludesRequired && !general.isEmpty ? general : list
      if left.count == 1, list.count > 1, result.take(left[0]) { continue }
      result.alternatives.append(left)
    }
    return result
  }

  /// Adds the requirements of an alternative, unless they contradict the rest.
  ///
  /// - Returns: whether it could be added.
  private mutating func take(_ alternative: Alternative) -> Bool {
    var next = self
    guard next.merge(alternative) else { return false }
    next.orders += alternative.orders
    for equation in alternative.equations { next.add(equation) }
    self = next
    return true
  }

  /// Collects the constants with which columns are compared, because rows with them are more likely
  /// to satisfy the condition.
  private mutating func collectConstants(_ expression: SQLExpression, _ columns: TableColumns) {
    switch expression {
    case .comparison(.equal, let a, let b), .comparison(.notEqual, let a, let b):
      if let column = a.asColumn.flatMap({ columns[$0]?.name }), let value = b.asLiteral {
        constants[column, default: []].append(value)
      }
    case .oneOf(let subject, let items):
      if let column = subject.asColumn.flatMap({ columns[$0]?.name }) {
        constants[column, default: []] += items.compactMap(\.asLiteral)
      }
    default: break
    }
    for child in expression.children { collectConstants(child, columns) }
  }
}
