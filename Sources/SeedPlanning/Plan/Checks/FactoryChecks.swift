import SeedFormat
import SeedSchema

/// Checks factories, and each of their traits, by plans of one row.
///
/// Factories of different tables are planned together. If such a plan has errors, its halves are
/// planned separately, down to single factories, so the effort is linear in the number of factories
/// rather than quadratic.
struct FactoryChecks {
  /// A factory, alone or with one of its traits.
  private struct Variant {
    var factory: String
    var trait: String?
  }

  /// After this many factories that only repeat errors of factories that they reference, such
  /// factories are skipped.
  private static let mostRepetitions = 200

  private let project: Project
  private let state: DatabaseState
  private let hasBrokenFiles: Bool
  private var parents: FactoryParents
  private var failed: Set<String> = []
  private var known: Set<String> = []
  private var repetitions = 0
  private var found: [Diagnostic] = []

  /// `hasBrokenFiles` tells whether some files have errors, so that factories in them can't be
  /// planned.
  init(_ project: Project, _ state: DatabaseState, hasBrokenFiles: Bool) {
    self.project = project
    self.state = state
    self.hasBrokenFiles = hasBrokenFiles
    parents = FactoryParents(project, state)
  }

  /// Returns the errors in factories of the project.
  mutating func check(_ names: [String]) -> [Diagnostic] {
    found = []
    // Each round has at most one variant per table.
    var rounds: [[Variant]] = []
    var used: [TableName: Int] = [:]
    for name in names {
      guard let factory = project.factories[name], !factory.isAbstract,
        let resolved = project.resolved(name)
      else { continue }
      if resolved.schema == nil, state.table(resolved.table) == nil {
        found += project.withSourceLines([
          Diagnostic(
            .warning,
            "factory `\(name)` has no `fields`, so it was checked without the columns and keys of `\(resolved.table)`",
            at: factory.nameSpan, hint: "name the database that has them with `--database`")
        ])
      }
      for trait in [nil] + resolved.traits.map({ $0.name }) {
        let round = used[resolved.table, default: 0]
        used[resolved.table] = round + 1
        if round == rounds.count { rounds.append([]) }
        rounds[round].append(Variant(factory: name, trait: trait))
      }
    }
    // Without a database, factories whose tables only a database knows are checked as far as
    // possible.
    let project = project
    let unknown =
      state.dialect == nil
      ? parents.affected(by: { project.resolved($0)?.schema == nil }, among: names) : []
    for round in rounds {
      check(round.filter { !unknown.contains($0.factory) })
      check(round.filter { unknown.contains($0.factory) })
    }
    return found
  }

  private mutating func check(_ variants: [Variant]) {
    var variants = variants
    if repetitions >= Self.mostRepetitions {
      let failed = failed
      let affected = parents.affected(by: { failed.contains($0) }, among: variants.map(\.factory))
      variants.removeAll { affected.contains($0.factory) && !failed.contains($0.factory) }
    }
    guard let first = variants.first else { return }
    let errors = errors(of: variants)
    if errors.isEmpty { return }
    guard variants.count > 1 else {
      failed.insert(first.factory)
      let new = errors.filter { error in
        let place = error.span.map { "\($0.file):\($0.line):\($0.column)" } ?? ""
        return known.insert("\(place) \(error.message)").inserted
      }
      if new.isEmpty { repetitions += 1 }
      // A factory that depends on one in a broken file can't be planned, but isn't the cause of the
      // error.
      found += errors.filter { !hasBrokenFiles || isOwn($0, of: first.factory) }
      return
    }
    let middle = variants.count / 2
    check(Array(variants[..<middle]))
    check(Array(variants[middle...]))
  }

  private mutating func errors(of variants: [Variant]) -> [Diagnostic] {
    let order = parents.withParents(variants.map(\.factory))
    guard let last = order.last, let span = project.factories[last]?.nameSpan else { return [] }
    var traits: [String: [String]] = [:]
    for variant in variants { traits[variant.factory] = variant.trait.map { [$0] } }
    // Plans one row, because only a scenario determines whether the keys allow its number of rows.
    func planner() -> Planner {
      Planner.sample(
        of: order, traits: traits, rows: 1, at: span, in: project, state: state,
        factories: parents.factories)
    }
    if state.dialect == nil, let (found, _) = planner().checkStatically() { return found }
    do {
      _ = try planner().plan()
      return []
    } catch {
      return error.diagnostics
    }
  }

  /// Whether a diagnostic points into a factory's own file, at something other than its name.
  private func isOwn(_ diagnostic: Diagnostic, of name: String) -> Bool {
    guard let span = diagnostic.span, let factory = project.factories[name] else { return false }
    return span.file == factory.nameSpan.file && span != factory.nameSpan
  }
}
