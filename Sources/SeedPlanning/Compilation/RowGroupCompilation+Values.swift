import SeedGeneration
import SeedSchema

/// What the values of a step are compiled with.
extension RowGroupCompilation: CompiledRows {
  var firstRow: Int64 { draft.rows.lowerBound }

  func context(
    of name: String, field: FieldSchema?, isUnique: Bool, rowCount: Int64
  ) -> GeneratorContext {
    let planner = plan.planner
    var context = GeneratorContext(
      key: key(of: name), field: field, isUnique: isUnique, rowCount: rowCount,
      rowEnd: rowCount > 0 ? rowEnd : 0, now: now)
    context.tableKey = ColumnKey(seed: planner.seed, table: schema.name.description, column: "")
    context.tableRows = planner.rowNumbers(ofTable: draft.table)
    context.files = planner.project.folder?.opening
    context.ignoresCase = isUnique && ignoresCase(name)
    return context
  }
}
