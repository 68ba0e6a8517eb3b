import SeedSchema

/// `sum(order_item.total)`: a total over the rows that reference a row.
struct ChildrenNode: ExpressionNode {
  let children: ChildRows
  let function: ExpressionFunction
  /// The column; `nil` if only the rows are counted.
  let column: String?
  let kind: ValueKind

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    guard let frame = batch.frame as? SegmentFrame else {
      throw GenerationError("only a row of a plan has rows that reference it")
    }
    var totals = ChildTotals(function, kind, count: batch.count)
    for rows in children.steps {
      try frame.visitChildren(of: batch.rows, ofTable: children.table, in: rows) { owners, frame in
        if let column {
          try totals.add(try frame.column(column), to: owners, batch.check)
        } else {
          totals.count(owners)
        }
      }
    }
    return try totals.column()
  }
}
