import SeedGeneration
package import SeedPlanning
import SeedSchema

/// Generates the first rows of a plan.
package enum FirstRows {
  /// How many rows each step generates.
  private static let count: Int64 = 3

  /// Generates and checks all columns; errors of rows are answers, too.
  package static func generate(of plan: Plan) {
    for (table, planned) in plan.tables.enumerated() {
      for rowGroup in planned.rowGroups {
        let first = rowGroup.rows.lowerBound
        let rows = first..<min(rowGroup.rows.upperBound, first + count)
        let frame = RowGroupFrame(
          graph: plan.graph, table: table, rowGroup: rowGroup, rows: .range(rows))
        for column in rowGroup.columns {
          guard let values = try? frame.column(column.field.name) else { continue }
          try? column.validator?.check(
            values, firstRow: rows.lowerBound, table: planned.schema.name.name)
        }
      }
    }
  }
}
