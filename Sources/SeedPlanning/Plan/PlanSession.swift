package import SeedFormat
import SeedGeneration
package import SeedSchema

/// A plan that is recompiled whenever values of its factories change.
///
/// A changed factory recompiles its own step and those whose rows reference its rows, directly or
/// indirectly; all other steps are kept. The same holds for a changed row count, and for changed
/// columns, keys and rows of a table in the database. Different tables need a new session.
package final class PlanSession {
  private var planner: Planner
  private var definitions: [StepDefinition] = []
  /// The compilation so far; `nil` before the first plan.
  private var compilation: PlanCompilation?
  /// The steps to compile before the next plan.
  private var stale: Set<Int> = []

  /// Creates a session whose first plan is that of a planner.
  package init(_ planner: Planner) { self.planner = planner }

  /// The tables whose keys the last plan found to allow fewer rows than requested.
  package var limits: [TableName: RowLimit] { planner.limits }

  /// The values that follow from each other by references, as far as the last plan found any.
  package var cycles: [ReferenceCycle] { planner.findings.cycles }

  /// Plans the current version of the project.
  ///
  /// - Throws: ``DiagnosticsError`` with everything that was found; the session can continue with
  ///   other values.
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

  /// Switches to another version of the project.
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
    invalidate(changed, in: compilation)
    return true
  }

  /// Switches to the planner of another version of the project, or for another state of the
  /// database.
  ///
  /// - Parameter next: a planner that hasn't been used, and isn't used otherwise.
  /// - Returns: whether the steps are the same, and write to the same tables; otherwise a new
  ///   session is needed.
  package func revise(_ next: Planner) -> Bool {
    guard let compilation, isSimple else { return false }
    // A new session reports the errors in the project.
    guard let steps = try? next.prepare(), let changed = changedSteps(in: next) else {
      return false
    }
    for index in next.tables.indices {
      next.tables[index].rowGroups = planner.tables[index].rowGroups
      next.tables[index].shared = planner.tables[index].shared
    }
    planner = next
    definitions = steps
    invalidate(changed, in: compilation)
    return true
  }

  /// Marks steps, and those that depend on them, for recompilation.
  private func invalidate(_ changed: Set<Int>, in compilation: PlanCompilation) {
    stale = compilation.dependents(of: stale.union(changed))
    let tables = compilation.takeNewValues(of: stale, in: planner)
    let needed = tables.flatMap { planner.draftIndex.ofTable($0) }
    let more = compilation.dependents(of: Set(needed)).subtracting(stale)
    compilation.forget(more)
    stale.formUnion(more)
  }

  /// The steps whose tables, rows or values differ in another planner; `nil` if anything else
  /// differs.
  private func changedSteps(in next: Planner) -> Set<Int>? {
    guard Self.isSimple(next), next.seed == planner.seed, next.now == planner.now,
      next.drafts.map(\.table) == planner.drafts.map(\.table),
      next.drafts.map(\.factory.name) == planner.drafts.map(\.factory.name),
      next.tables.map(\.schema.name) == planner.tables.map(\.schema.name),
      hasSameRows(next, besides: Set(next.tables.map(\.schema.name)))
    else { return nil }
    let places = next.drafts.indices.filter { index in
      let (new, old) = (next.drafts[index], planner.drafts[index])
      let (table, before) = (next.tables[new.table], planner.tables[old.table])
      let name = table.schema.name
      return new.rows != old.rows || table.schema != before.schema
        || table.firstRow != before.firstRow || table.existingRows != before.existingRows
        || next.state.rows[name] != planner.state.rows[name]
        || next.state.usedKeys[name] != planner.state.usedKeys[name]
        || file(of: new, in: next) != file(of: old, in: planner)
    }
    return Set(places)
  }

  /// The text of a draft's factory.
  private func file(of draft: RowGroupDraft, in planner: Planner) -> [UInt8]? {
    planner.project.factories[draft.factory.name]
      .flatMap { planner.project.files[$0.nameSpan.file]?.bytes }
  }

  /// Whether the rows of all tables except the given ones are the same.
  private func hasSameRows(_ next: Planner, besides tables: Set<TableName>) -> Bool {
    Set(next.state.rows.keys).union(planner.state.rows.keys).subtracting(tables)
      .allSatisfy { next.state.rows[$0] == planner.state.rows[$0] }
  }

  /// The steps whose factories' files differ in a version of the project; `nil` if anything else
  /// differs.
  private func changedSteps(in project: Project) -> Set<Int>? {
    guard isSimple, project.files.count == planner.project.files.count else { return nil }
    var files: Set<String> = []
    for (name, file) in project.files {
      guard let before = planner.project.files[name] else { return nil }
      if before.bytes != file.bytes { files.insert(name) }
    }
    if files.isEmpty { return [] }
    var places: Set<Int> = []
    for (index, draft) in planner.drafts.enumerated() {
      guard let file = planner.project.factories[draft.factory.name]?.nameSpan.file else {
        return nil
      }
      if files.remove(file) != nil { places.insert(index) }
    }
    return files.isEmpty ? places : nil
  }

  /// Whether each step writes to a table of its own, with only the values of its factory.
  private var isSimple: Bool { Self.isSimple(planner) }

  private static func isSimple(_ planner: Planner) -> Bool {
    planner.drafts.allSatisfy { draft in
      draft.parent == nil && draft.parameters.allSatisfy({ ReferenceSyntax.isOwn($0.column) })
        && draft.definition.rows == nil
        && draft.merge == nil && draft.definition.traits.isEmpty
        && draft.definition.values.isEmpty && draft.factory.ancestors.isEmpty
        && planner.draftIndex.ofTable(draft.table).count == 1
        && draft.values.allSatisfy { $0.syntax.dependencies.totals.isEmpty }
    }
  }
}
