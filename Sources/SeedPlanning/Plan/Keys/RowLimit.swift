import SeedSchema
import SeedGeneration

/// The maximum number of rows of a table, imposed by one of its keys.
package struct RowLimit: Sendable {
  /// The number of rows of a run, not counting existing ones.
  package var rows: Int64
  /// Why there can't be more.
  package var reason: String
  /// The column with too few values, if it is one that isn't a reference.
  package var column: String?
}

extension Planner {
  /// Records how many rows a table can have; the smallest number wins.
  func limit(
    _ table: Int, to rows: UInt64, because reason: String, column: String? = nil
  ) {
    let name = tables[table].schema.name
    let left = Int64(clamping: rows) - tables[table].existingRows
    if let known = limits[name], known.rows <= left { return }
    findings.limits[name] = RowLimit(rows: max(0, left), reason: reason, column: column)
  }
}
