package import SeedFormat
import SeedGeneration
package import SeedSchema

/// A plan that is recompiled whenever values of its factories change.
///
/// A changed factory has its own step compiled anew, and those whose rows refer to its rows, directly or through others: all
/// other steps stay as they are. Another number of rows, another table or another state of the database takes a new session.
package final class PlanSession {
  private let planner: Planner
  private var definitions: [StepDefinition] = []
  /// What is compiled so far; `nil` before the first plan.
  private var compilation: PlanCompilation?
  /// The steps that are to be compiled before the next plan.
  private var stale: Set<Int> = []

  /// Creates a session whose first plan is that of a planner.
  package init(_ planner: Planner) { self.planner = planner }

  /// The tables whose keys allow fewer rows than they were to have, as far as the last plan found any.
  package var limits: [TableName: RowLimit] { planner.limits }

  /// Plans the project as it is now.
  ///
  /// - Throws: ``DiagnosticsError`` with everything that was found; the session can go on with other values.
  package func plan() throws(DiagnosticsError) -> Plan {
    if compilation == nil {
      definitions = try planner.prepare()
      compilation = PlanCompilation(planner: planner)
      stale = Set(planner.drafts.indices)
    }
    if let compilation { planner.compileValues(of: stale.sorted(), in: compilation) }
    let plan = try planner.assemble(definitions)
    stale = []
    return plan
  }

  /// Takes another version of the project.
  ///
  /// - Returns: whether only values of factories differ; otherwise a new session is needed.
  package func revise(_ project: Project) -> Bool {
    guard let compilation, let changed = changedSteps(in: project) else { return false }
    planner.findings = PlanFindings()
    planner.project = project
    for place in changed.sorted() where !planner.takeValues(of: place) {
      self.compilation = nil
      return false
    }
    stale = compilation.dependents(of: stale.union(changed))
    let tables = compilation.takeNewValues(of: stale)
    let needed = tables.flatMap { planner.draftIndex.ofTable($0) }
    let more = compilation.dependents(of: Set(needed)).subtracting(stale)
    compilation.forget(more)
    stale.formUnion(more)
    return true
  }

  /// The steps whose factories' files differ in a version of the project; `nil` if anything else differs.
  private func changedSteps(in project: Project) -> Set<Int>? {
    guard isSimple, project.files.count == planner.project.files.count else { return nil }
    var files: Set<String> = []
    for (name, file) in project.files {
      guard let before = planner.project.files[name] else { return nil }
      if before.bytes != file.bytes { files.insert(name) }
    }
    if files.isEmpty { return [] }
    var places: Set<Int> = []
    for (place, draft) in planner.drafts.enumerated() {
      guard let file = planner.project.factories[draft.factory.name]?.nameSpan.file else {
        return nil
      }
      if files.remove(file) != nil { places.insert(place) }
    }
    return files.isEmpty ? places : nil
  }

  /// Whether each step fills a table of its own, with nothing but the values of its factory.
  private var isSimple: Bool {
    planner.drafts.allSatisfy { draft in
      draft.parent == nil && draft.parameters.isEmpty && draft.definition.rows == nil
        && draft.merge == nil && draft.definition.traits.isEmpty
        && draft.definition.values.isEmpty && draft.factory.ancestors.isEmpty
        && planner.draftIndex.ofTable(draft.table).count == 1
        && draft.values.allSatisfy { $0.syntax.dependencies.totals.isEmpty }
    }
  }
}
