import SeedFormat
import SeedKit
import SeedPlanning
import SeedSchema

/// The values of columns that factory file generators compute.
struct PlannedValues {
  private let plan: Plan

  /// Plans enough rows to include the last one.
  ///
  /// The number of planned rows is a power of ten, so that rows added later get their values from
  /// the same plan.
  init(
    _ table: TableSchema, sources: [String: GeneratedSource], without excluded: Set<String>,
    seed: UInt64, last: Int64
  ) throws {
    var table = table
    table.foreignKeys = []
    let omitted = Set(
      table.fields.filter { field in
        if let source = sources[field.name] { return source.call == nil }
        switch field.generation {
        case .identity, .timestampOnCreate, .timestampOnUpdate, .computed: return true
        default:
          // The model's own default is its column's, or NULL for a mark of deletion.
          return excluded.contains(field.name) || field.isNullable && field.type == .datetime()
        }
      }.map(\.name))
    table.fields.removeAll { omitted.contains($0.name) }
    table.primaryKey.removeAll { omitted.contains($0) }
    table.uniques.removeAll { !omitted.isDisjoint(with: $0.columns) }
    table.indexes.removeAll { !omitted.isDisjoint(with: $0.columns) }
    let calls = sources.compactMapValues(\.call)
    func plan(_ rows: Int64) throws -> Plan {
      let project = Project.read([SourceFile(name: "seed", text: Self.factory(table, calls))])
      if project.hasErrors { throw DiagnosticsError(project.diagnostics) }
      return try Planner.plan(
        factory: "rows", rows: rows, seed: seed, in: project, state: DatabaseState(tables: [table]))
    }
    var capacity: Int64 = 1_000
    while capacity < last { capacity *= 10 }
    do {
      self.plan = try plan(capacity)
    } catch is DiagnosticsError {
      // There may be fewer unique values than planned rows.
      self.plan = try plan(last)
    }
  }

  /// The values of rows, by the columns' names.
  func rows(from first: Int64, through last: Int64) throws -> [String: [SQLValue]] {
    let sample = try plan.sample(rows: Array(first...last))
    var columns: [String: [SQLValue]] = [:]
    for (index, name) in sample.columns.enumerated() {
      columns[name] = sample.rows.map { $0.values[index] }
    }
    return columns
  }

  private static func factory(_ table: TableSchema, _ calls: [String: String]) -> String {
    let values = calls.sorted { $0.key < $1.key }.map {
      "  \($0.key.quoted(by: "'")): \($0.value.quoted(by: "'"))\n"
    }
    return "factory: rows\ntable: \(table.name.description.quoted(by: "'"))\n"
      + (values.isEmpty ? "" : "values:\n" + values.joined())
  }
}
