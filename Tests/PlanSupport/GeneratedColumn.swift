import SeedFormat
package import SeedGeneration
import SeedPlanning
package import SeedSchema

/// A column of a table of its own, made by one value of a factory file.
package struct GeneratedColumn {
  package let generator: any Generator
  private let plan: Plan

  /// Compiles a value of a column.
  ///
  /// - Parameters:
  ///   - value: the value, as a factory file has it.
  ///   - type: the column's type, with what else its field says: `string, max_length: 5`.
  ///   - rows: the number of rows of the table.
  ///   - seed: the scenario's seed.
  /// - Throws: `DiagnosticsError` if the value can't be compiled.
  package init(_ value: String, type: String, rows: Int64 = 1000, seed: UInt64 = 1) throws {
    let project = Project.of(
      """
      factory: things
      fields:
        v: { type: \(type) }
      values:
        v: '\(value.replacing("'", with: "''"))'
      """)
    if project.hasErrors { throw DiagnosticsError(project.diagnostics) }
    plan = try Planner.plan(factory: "things", rows: rows, seed: seed, in: project)
    guard let generator = plan.tables.last?.segments.last?.generators["v"] else {
      throw GenerationError("the column is left to the database")
    }
    self.generator = generator
  }

  package var profile: ValueProfile { generator.profile }

  /// The values of rows, counted from 0, checked as a run checks them.
  package func values(_ rows: RowSelection) throws -> Column {
    let table = plan.tables.count - 1
    let segment = plan.tables[table].segments[0]
    let frame = SegmentFrame(graph: plan.graph, table: table, segment: segment, rows: rows)
    let column = try frame.column("v")
    try segment.columns[0].validator?.check(column, firstRow: 0, table: "things")
    return column
  }

  package func values(_ count: Int64) throws -> Column { try values(.range(0..<count)) }
}
