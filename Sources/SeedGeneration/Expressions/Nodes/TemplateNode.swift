import SeedSchema

/// A template, or `concat(a, b, …)`: the texts of its parts, one after the other; NULL if any is.
struct TemplateNode: ExpressionNode {
  /// A part.
  enum Part: Sendable {
    /// The same bytes in each row.
    case constant([UInt8])
    /// An expression of any type that has a text.
    case expression(any ExpressionNode)
  }

  let parts: [Part]

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    var nulls = NullMask()
    let texts = try parts.map { part -> TextComposition.Part in
      switch part {
      case .constant(let bytes): return .constant(bytes)
      case .expression(let node):
        let column = try node.evaluate(batch)
        if !column.nulls.isEmpty { nulls = nulls.union(column.nulls) }
        return .column(try TextForm.of(column))
      }
    }
    return Column(.text(try TextComposition.compose(texts, rows: batch.count)), nulls: nulls)
  }
}
