import SeedSchema

/// `left(text, n)` and `right(text, n)`, in Unicode scalars; empty if `n` is below 1.
struct SubstringNode: ExpressionNode {
  let operand: any ExpressionNode
  let count: any ExpressionNode
  let fromEnd: Bool

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    let column = try operand.evaluate(batch)
    let counts = try count.evaluate(batch)
    let texts = try column.texts()
    let limits = try counts.int64s()
    guard limits.count == texts.count else { throw ColumnKernel.mismatch() }
    let result = try ByteVector.build(rows: texts.count, capacity: texts.bytes.count) {
      cursor, row in
      let range = texts.range(checked: row)
      cursor.write(
        texts.bytes,
        fromEnd
          ? TextFunctions.suffix(texts.bytes, range, limits[row])
          : TextFunctions.prefix(texts.bytes, range, limits[row]))
    }
    return Column(.text(result), nulls: column.nulls.union(counts.nulls))
  }
}
