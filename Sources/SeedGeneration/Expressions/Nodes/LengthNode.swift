import SeedSchema

/// `length(text)`, in Unicode scalars, as both databases count.
struct LengthNode: ExpressionNode {
  let operand: any ExpressionNode

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    let column = try operand.evaluate(batch)
    let texts = try column.texts()
    return Column(
      .integers(
        (0..<texts.count).map { row in
          texts.slice(row).reduce(0) { $0 + ($1 & 0xc0 == 0x80 ? 0 : 1) }
        }), nulls: column.nulls)
  }
}
