import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Values that must agree with rows of other tables.
extension AutoPass {
  /// What follows from a change of a table: rows that are written are generated again.
  private func outcome(ofChanging table: TableName) -> Outcome {
    tables[table]?.loaded == nil ? .planAgain : .startOver
  }

  /// Lets the first rows of a table have values in a column.
  mutating func addFirstValues(
    _ values: [String], _ column: String, of table: TableName, because reason: String
  ) -> Outcome {
    guard project.addLookups(values, in: column, of: table) else { return .unchanged }
    let rows = project.limits[table] ?? project.rows
    let needed = Int64(project.lookupCount(of: column, of: table))
    if rows < needed { project.limits[table] = needed }
    self[table].rows.forget()
    self[table].fallbacks.append("\(column): rows that others need: \(reason)")
    return outcome(ofChanging: table)
  }

  /// Generates another value for a column first.
  mutating func prefer(
    _ value: InferredColumn.Choice, _ column: String, of table: TableName, because reason: String
  ) -> Outcome {
    guard project.prefer(value, column, of: table) else { return .unchanged }
    self[table].rows.forget()
    self[table].fallbacks.append("\(column): \(reason)")
    return outcome(ofChanging: table)
  }

  /// Copies a column from the row that another column refers to.
  mutating func copy(
    _ column: String, of table: TableName, from path: String, _ key: ForeignKey?,
    of other: TableName?, because reason: String
  ) -> Outcome {
    self[table].copied.insert(column)
    guard project.prefer(.value("{\(path)}"), column, of: table) else { return .unchanged }
    self[table].rows.forget()
    self[table].fallbacks.append("\(column): a trigger compares it: \(reason)")
    guard let key, let other else { return .planAgain }
    takeForKey(key, of: other, because: reason)
    return outcome(ofChanging: other)
  }

  /// Chooses rows to refer to that agree with each other, and gives them few values to agree in.
  mutating func chooseAgreeingParents(
    _ agreement: AgreeingParents.Agreement, _ table: TableName, because reason: String
  ) -> Outcome {
    self[table].agreement = agreement
    guard let relation = NameWriter.inBraces(agreement.leader.relationName),
      let column = NameWriter.inBraces(agreement.column),
      project.prefer(
        .value("ref(\(agreement.factory), \(column)=\(relation).\(column))"), agreement.follower,
        of: table)
    else { return .unchanged }
    self[table].rows.forget()
    self[table].fallbacks.append("\(agreement.follower): agrees in \(column): \(reason)")
    var outcome = Outcome.planAgain
    for parent in [agreement.leaderTable, agreement.followerTable] {
      guard project.limitValues(of: agreement.column, of: parent) else { continue }
      self[parent].rows.forget()
      if case .startOver = self.outcome(ofChanging: parent) { outcome = .startOver }
    }
    return outcome
  }
}
