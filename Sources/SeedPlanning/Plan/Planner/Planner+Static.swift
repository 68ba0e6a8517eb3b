import SeedSyntax
import SeedGeneration
import SeedSchema
import SeedFormat

/// Checks for a scenario with tables that only a database knows.
extension Planner {
  /// Checks everything that doesn't depend on those tables.
  ///
  /// These are names of factories, traits and parameters, the values that don't need their columns'
  /// types, and the bindings of SQL.
  ///
  /// - Returns: what was found, and the factories whose tables are unknown; `nil` if all tables are
  ///   known, so that the scenario can be planned instead.
  func checkStatically() -> (found: [Diagnostic], unknown: [ResolvedFactory])? {
    unknownTables = []
    guard let definitions = try? project.allSteps(of: scenario) else { return nil }
    collectTables(definitions)
    guard let unknown = unknownTables?.map(\.factory), !unknown.isEmpty else { return nil }
    for draft in drafts { checkUntyped(draft.values + draft.parameters, draft.parameters) }
    var known: Set<String> = []
    for definition in definitions {
      switch definition.action {
      case .create(let create):
        if let parent = create.count.parent, !known.contains(parent) {
          bag.error(
            "no step before this one creates `\(parent)`",
            at: create.count.parentSpan ?? create.count.span,
            hint: suggestion(parent, among: known.sorted()))
        }
        known.formUnion(names(of: create))
      case .raw(let statements, let bindings):
        _ = bound(statements, bindings, at: definition.span)
      case .truncate, .expect, .fixtures: break
      }
    }
    return (project.withSourceLines(bag.all), unknown)
  }

  /// The names by which later steps can refer to the rows of a step.
  private func names(of create: CreateStep) -> [String] {
    let factory = project.resolved(create)
    let labels = project.labels(of: create).flatMap { label in
      ["@\(label)"] + (factory.map { ["@\($0.name).\(label)", "@\($0.table).\(label)"] } ?? [])
    }
    return labels + [create.factory.name] + (create.group.map { [$0.name] } ?? [])
      + (factory?.ancestors ?? [])
      + (factory.map { [$0.table.description, names.canonical($0.table).description] } ?? [])
  }

  /// Checks values without the types of their columns.
  func checkUntyped(
    _ values: [FactoryDefinition.Value], _ parameters: [FactoryDefinition.Value]
  ) {
    let check = UntypedValueCheck(
      parameters: parameters, now: now, folder: project.folder)
    for value in values { check.check(value.syntax) }
    bag.append(check.bag.all)
  }
}
