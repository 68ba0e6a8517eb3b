import SeedSyntax
import SeedGeneration
import SeedPredicates
import SeedSchema

/// Applies changes of how columns are generated.
extension AutoPass {
  mutating func apply(_ change: ValueChange, to table: RejectedTable) -> RemedyOutcome {
    let reason = table.reason
    switch change {
    case .next(let column):
      return useNextValue(of: column, table.factory, because: reason) ? .planAgain : .unchanged
    case .nextAlternative:
      return useNextAlternative(table.factory) ? .planAgain : .unchanged
    case .triggerColumn(let change): return apply(change, to: table)
    case .plainest: return usePlainestValues(of: table)
    case .format(let format, let column, let other):
      self[table.name].parsedColumns.insert(.init(other, column))
      return prefer(.value(format), column, of: other, because: reason)
    case .copy(let column, let path, let key, let other):
      return copy(column, of: table.name, from: path, key, of: other, because: reason)
    case .agreeingParents(let agreement):
      return chooseAgreeingParents(agreement, table.name, because: reason)
    case .fill(let values):
      for (column, value) in values.sorted(by: { $0.key < $1.key }) {
        _ = prefer(.value(value), column, of: table.name, because: reason)
      }
      return .planAgain
    case .firstValues(let values, let column, let other):
      return addFirstValues(values, column, of: other, because: reason)
    }
  }

  private mutating func apply(
    _ change: TriggerColumnChange, to table: RejectedTable
  ) -> RemedyOutcome {
    project.factories[table.factory].columns = change.columns
    self[table.name].triggers = change.facts
    for column in change.nullable { allowNull(in: column, of: table.name) }
    guard let column = change.column,
      useNextValue(of: column, table.factory, because: table.reason)
    else { return .unchanged }
    return .planAgain
  }

  private mutating func usePlainestValues(of table: RejectedTable) -> RemedyOutcome {
    guard project.factories[table.factory].usePlainestValues() else { return .unchanged }
    self[table.name].isPlainest = true
    self[table.name].trials.invalidate()
    self[table.name].fallbacks.append("all columns use their simplest values: \(table.reason)")
    return .planAgain
  }

  /// Changes a column to its next value.
  ///
  /// - Returns: whether there is one.
  mutating func useNextValue(of name: String, _ factory: Int, because reason: String) -> Bool {
    guard let column = project.factories[factory].columns.firstIndex(where: { $0.name == name }),
      project.factories[factory].columns[column].fallBack()
    else { return false }
    let table = project.factories[factory].schema.name
    self[table].trials.invalidate()
    self[table].fallbacks.append("\(name): \(reason)")
    return true
  }

  /// Makes a value the first choice of a column.
  mutating func prefer(
    _ value: InferredColumn.Choice, _ column: String, of table: TableName, because reason: String
  ) -> RemedyOutcome {
    guard project.prefer(value, column, of: table) else { return .unchanged }
    self[table].trials.invalidate()
    self[table].fallbacks.append("\(column): \(reason)")
    return outcome(ofChanging: table)
  }

  /// Gives the first rows of a table the values that other tables require in a column.
  private mutating func addFirstValues(
    _ values: [String], _ column: String, of table: TableName, because reason: String
  ) -> RemedyOutcome {
    guard project.addLookups(values, in: column, of: table) else { return .unchanged }
    let rows = project.limits[table] ?? project.rows
    let needed = Int64(project.lookupCount(of: column, of: table))
    if rows < needed { project.limits[table] = needed }
    self[table].trials.invalidate()
    self[table].fallbacks.append("\(column): has values that other tables require: \(reason)")
    return outcome(ofChanging: table)
  }

  /// Copies a column from the row that another column references.
  private mutating func copy(
    _ column: String, of table: TableName, from path: String, _ key: ForeignKey?,
    of other: TableName?, because reason: String
  ) -> RemedyOutcome {
    self[table].copiedColumns.insert(column)
    guard project.prefer(.value("{\(path)}"), column, of: table) else { return .unchanged }
    self[table].trials.invalidate()
    self[table].fallbacks.append("\(column): a trigger compares it: \(reason)")
    guard let key, let other else { return .planAgain }
    addForeignKey(key, to: other, because: reason)
    return outcome(ofChanging: other)
  }

  /// Chooses referenced rows that agree in a column, and limits that column to a few values.
  private mutating func chooseAgreeingParents(
    _ agreement: ChooseAgreeingParents.Agreement, _ table: TableName, because reason: String
  ) -> RemedyOutcome {
    self[table].agreement = agreement
    guard let relation = NameWriter.inBraces(agreement.leader.relationName),
      let column = NameWriter.inBraces(agreement.column),
      project.prefer(
        .value("ref(\(agreement.factory), \(column)=\(relation).\(column))"), agreement.follower,
        of: table)
    else { return .unchanged }
    self[table].trials.invalidate()
    self[table].fallbacks.append("\(agreement.follower): agrees in \(column): \(reason)")
    var outcome = RemedyOutcome.planAgain
    for parent in [agreement.leaderTable, agreement.followerTable] {
      guard project.limitValues(of: agreement.column, of: parent) else { continue }
      self[parent].trials.invalidate()
      if case .startOver = self.outcome(ofChanging: parent) { outcome = .startOver }
    }
    return outcome
  }
}
