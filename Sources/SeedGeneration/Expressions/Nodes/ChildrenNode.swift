import SeedSyntax
import SeedSchema

/// `sum(order_item.total)`: an aggregate over the rows that reference a row.
struct ChildrenNode: ExpressionNode {
  let children: ChildRows
  let function: ExpressionFunction
  /// The column; `nil` if only the rows are counted.
  let column: String?
  let kind: ValueKind

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    guard let frame = batch.frame as? RowGroupFrame else {
      throw GenerationError("only a row of a plan has rows that reference it")
    }
    // Rows of one parent read the same aggregate, which is computed once for all of them.
    let (distinct, places) = batch.distinct
    var totals = ChildTotals(function, kind, count: distinct.count)
    for rows in children.steps {
      try frame.visitChildren(of: distinct.rows, ofTable: children.table, in: rows) {
        owners, frame in
        if let column {
          try totals.add(try frame.column(column), to: owners, distinct.check)
        } else {
          totals.count(owners)
        }
      }
    }
    let result = try totals.column()
    return try places.map { try result.gathered($0) } ?? result
  }
}
