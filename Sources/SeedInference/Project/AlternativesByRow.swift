import SeedSyntax
import SeedGeneration
import SeedPredicates
import SeedSchema

/// Combines the alternatives that satisfy a table's checks, so that each row follows one of them.
struct AlternativesByRow {
  /// How the alternative of a row follows from the row's number.
  enum Order: CaseIterable, Sendable {
    /// Rows alternate between all alternatives.
    case alternating
    /// The first row is the root of a tree: it follows the alternative in which the table's
    /// reference to itself is NULL, and another alternative names it. The others alternate between
    /// the other alternatives, which are the tree's levels: a row's parent is a row of the level
    /// above.
    case levels
  }

  /// The maximum number of alternatives; more would make long lines, with few rows for each.
  private static let limit = 6
  /// The maximum number of partitions, which is higher so that each partition gets rows.
  private static let partitionLimit = 16

  /// The columns of each alternative; of ``Order/levels``, the root is the first.
  private let alternatives: [[InferredColumn]]
  private let table: TableSchema
  private let spreadsOverPartitions: Bool
  private let order: Order
  /// The place of the column by which rows of the same table are referenced, if all alternatives
  /// but the first need a value there.
  private let parentColumn: Int?

  /// Creates the combination.
  ///
  /// - Parameters:
  ///   - alternatives: the columns of each alternative.
  ///   - table: the table.
  ///   - spreadsOverPartitions: whether each alternative belongs to a partition, so that columns of
  ///     the primary key may differ.
  ///   - order: how the alternatives follow from the rows' numbers.
  init(
    _ alternatives: [[InferredColumn]], of table: TableSchema, spreadsOverPartitions: Bool,
    order: Order = .alternating
  ) {
    var alternatives = Array(
      alternatives.prefix(spreadsOverPartitions ? Self.partitionLimit : Self.limit))
    self.table = table
    self.spreadsOverPartitions = spreadsOverPartitions
    self.order = order
    let tree = Self.tree(of: alternatives, table)
    parentColumn = tree?.column
    if let root = tree?.root {
      // Row 1 has no earlier one that it could reference, so it is the root.
      let place = order == .levels ? 0 : 1
      alternatives.insert(alternatives.remove(at: root), at: place)
    }
    self.alternatives = alternatives
  }

  /// The columns, whose values depend on the row's number; `nil` if a column's can't.
  var columns: [InferredColumn]? {
    guard var result = alternatives.first, alternatives.count > 1,
      order == .alternating || rootValues != nil
    else { return nil }
    for index in result.indices {
      let choices = alternatives.map { $0[index].choice }
      guard choices.contains(where: { $0 != choices[0] }) else { continue }
      guard let value = value(at: index, choices) else { return nil }
      result[index].choices.insert(.value(value), at: 0)
    }
    return result
  }

  /// The values that the first row must have because other alternatives reference it by them:
  /// `parent_id = 'global'`.
  var rootValues: (column: String, values: [String])? {
    guard order == .levels, let parentColumn,
      let key = Self.selfReference(of: alternatives[0][parentColumn].name, in: table)
    else { return nil }
    let values = alternatives.dropFirst().compactMap { Self.list($0[parentColumn].choice) }
      .filter { $0.count == 1 }.joined()
    return values.isEmpty ? nil : (key.referencedColumns[0], Array(values))
  }

  // MARK: Rows

  /// The condition under which a row follows an alternative.
  private func condition(_ number: Int) -> String {
    switch order {
    case .alternating:
      return "index % \(alternatives.count) == \(number)"
    case .levels:
      if number == 0 { return "index == 1" }
      let levels = alternatives.count - 1
      if levels == 1 { return "index > 1" }
      // Row 2 is of the second level, and each parent is an earlier row.
      return "index % \(levels) == \((number + 1) % levels)"
    }
  }

  /// Returns an expression that has the value of a row's alternative.
  private func byRow(_ expressions: [String]) -> String {
    guard var value = expressions.last else { return "null" }
    for (number, expression) in expressions.enumerated().dropLast().reversed()
    where expression != value {
      value = "if(\(condition(number)), \(expression), \(value))"
    }
    return value
  }

  // MARK: Values

  private func value(at index: Int, _ choices: [InferredColumn.Choice]) -> String? {
    let name = alternatives[0][index].name
    let isKey =
      (spreadsOverPartitions ? table.primaryKey == [name] : table.primaryKey.contains(name))
      || table.uniques.contains { $0.columns == [name] }
    if order == .levels, index == parentColumn { return parent(choices) }
    let isReference = table.foreignKeys.contains { $0.columns.contains(name) }
    if isReference, let reference = reference(choices) { return reference }
    let expressions = choices.compactMap(\.expression)
    guard !isKey, expressions.count == choices.count else { return nil }
    return "{\(byRow(expressions))}"
  }

  /// A reference in the rows of some alternatives, and NULL in the others.
  private func reference(_ choices: [InferredColumn.Choice]) -> String? {
    let references = choices.map(\.reference)
    guard let only = Set(references.compactMap(\.self)).first,
      references.allSatisfy({ $0 == only || $0 == nil }),
      zip(choices, references).allSatisfy({ $0 == .null || $1 != nil })
    else { return nil }
    if !references.contains(nil) { return only }
    let conditions = references.indices.filter { references[$0] != nil }.map(condition)
    return "maybe({\(conditions.map { "(\($0))" }.joined(separator: " or "))}, \(only))"
  }

  /// A reference to a row of the level above.
  private func parent(_ choices: [InferredColumn.Choice]) -> String? {
    guard let reference = choices.compactMap(\.reference).first, reference.hasSuffix(")"),
      let kind = levelColumn
    else { return nil }
    let kinds = kind.values.map { ValueGuesses.quotedInBraces($0) }
    let above = byRow([kinds[0]] + kinds.dropLast())
    return "maybe({index > 1}, \(reference.dropLast()), \(kind.column)={\(above)}))"
  }

  /// The column that names the level of a row, with its value in each alternative.
  private var levelColumn: (column: String, values: [String])? {
    for index in alternatives[0].indices {
      let lists = alternatives.compactMap { Self.list($0[index].choice) }
      guard lists.count == alternatives.count, lists.allSatisfy({ $0.count == 1 }),
        Set(lists).count == lists.count,
        table[field: alternatives[0][index].name]?.type.isText == true,
        let name = NameWriter.inBraces(alternatives[0][index].name)
      else { continue }
      return (name, lists.map { $0[0] })
    }
    return nil
  }

  /// The values among which a choice is made.
  private static func list(_ choice: InferredColumn.Choice) -> [String]? {
    guard case .value(let text) = choice else { return nil }
    return ChoiceList(ValueText(text))?.words
  }

  // MARK: Trees

  /// The column by which rows reference their parents, and the only alternative without a parent.
  private static func tree(
    of alternatives: [[InferredColumn]], _ table: TableSchema
  ) -> (column: Int, root: Int)? {
    for index in alternatives.first?.indices ?? 0..<0 {
      guard selfReference(of: alternatives[0][index].name, in: table) != nil else { continue }
      let roots = alternatives.indices.filter { alternatives[$0][index].choice == .null }
      if roots.count == 1 { return (index, roots[0]) }
    }
    return nil
  }

  private static func selfReference(of column: String, in table: TableSchema) -> ForeignKey? {
    table.foreignKeys.first { $0.references == table.name && $0.columns == [column] }
  }
}

extension InferredColumn.Choice {
  /// The value as an expression; `nil` if it can't depend on the row.
  fileprivate var expression: String? {
    if case .value(let text) = self { ValueText(text).expression } else { nil }
  }

  /// The call of `ref` that the rows with a value have; `nil` for other values.
  fileprivate var reference: String? {
    guard case .value(let text) = self else { return nil }
    let present = ValueText(text).present
    return present.isCall(of: "ref") ? present.text : nil
  }
}
