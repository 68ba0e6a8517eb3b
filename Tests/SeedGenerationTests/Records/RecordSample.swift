import SeedFormat
@testable import SeedGeneration
import SeedPlanning
import SeedSchema

/// Rows of a table whose columns are all parts of records.
struct RecordSample {
  private let columns: [String: [String]]
  let count: Int

  /// `values` are the columns and their values, one a line. `locale` is what the factory says;
  /// nothing if `nil`.
  init(
    _ values: String, locale: String? = nil, types: [String: String] = [:], rows: Int64 = 1000
  ) throws {
    let lines = values.split(separator: "\n").map(String.init)
    let names = lines.compactMap { $0.split(separator: ":").first.map(String.init) }
    let project = Project.of(
      """
      factory: things
      \(locale.map { "locale: \($0)" } ?? "description: none")
      fields:
      \(names.map { "  \($0): { type: \(types[$0] ?? "text") }" }.joined(separator: "\n"))
      values:
      \(lines.map { "  \($0)" }.joined(separator: "\n"))
      """)
    if project.hasErrors { throw DiagnosticsError(project.diagnostics) }
    let plan = try Planner.plan(factory: "things", rows: rows, in: project)
    let table = plan.tables.count - 1
    let frame = RowGroupFrame(
      graph: plan.graph, table: table, rowGroup: plan.tables[table].rowGroups[0],
      rows: .range(0..<rows))
    var columns: [String: [String]] = [:]
    for name in names { columns[name] = try frame.column(name).all.map { $0.text ?? "" } }
    self.columns = columns
    count = Int(rows)
  }

  subscript(_ name: String) -> [String] { columns[name] ?? [] }
}
