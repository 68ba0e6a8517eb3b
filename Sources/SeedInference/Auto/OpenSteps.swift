import SeedPlanning
import SeedSchema

/// The steps of a plan whose tables aren't loaded yet, so that finding the next one doesn't look at
/// all steps.
struct OpenSteps {
  /// A step that creates the rows of a table.
  private struct Step {
    var table: Int
    var rowGroup: Int
    var name: TableName
  }

  /// The steps, the first one at the end.
  private var steps: [Step]

  /// Lists the steps of a plan.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - waiting: the tables that aren't loaded before the pass starts over.
  init(of plan: Plan, without waiting: Set<TableName>) {
    let names = plan.tables.map(\.schema.name)
    steps = plan.steps.reversed().compactMap { step in
      guard case .create(let table, let rowGroup) = step.action, !waiting.contains(names[table])
      else { return nil }
      return Step(table: table, rowGroup: rowGroup, name: names[table])
    }
  }

  /// Returns the first step whose table isn't loaded; `nil` if there is none.
  mutating func next(isLoaded: (TableName) -> Bool) -> (table: Int, rowGroup: Int)? {
    while let step = steps.last {
      if !isLoaded(step.name) { return (step.table, step.rowGroup) }
      steps.removeLast()
    }
    return nil
  }
}
