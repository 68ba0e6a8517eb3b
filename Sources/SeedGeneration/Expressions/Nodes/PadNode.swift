import SeedSchema

/// `pad_left(text, width, fill)`
struct PadNode: ExpressionNode {
  /// The maximum width, so that a mistake can't exhaust memory.
  static let widthLimit: Int64 = 10_000

  let operand: any ExpressionNode
  let width: any ExpressionNode
  let fill: any ExpressionNode

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    let column = try operand.evaluate(batch)
    let widths = try width.evaluate(batch)
    let fills = try fill.evaluate(batch)
    let texts = try column.texts()
    let limits = try widths.int64s()
    let pads = try fills.texts()
    guard limits.count == texts.count, pads.count == texts.count else {
      throw ColumnKernel.mismatch()
    }
    let nulls = column.nulls.union(widths.nulls).union(fills.nulls)
    let check = batch.check.skipping(nulls)
    var missing: [Int] = []
    missing.reserveCapacity(texts.count)
    var room = texts.bytes.count
    for row in 0..<texts.count {
      let length = TextFunctions.length(texts.slice(row))
      let gap = Int(max(0, min(max(0, limits[row]), Self.widthLimit) - length))
      missing.append(gap)
      // A scalar of the fill takes at most as many bytes as the whole fill.
      room += gap * min(4, pads.range(checked: row).count)
      if limits[row] > Self.widthLimit {
        try check.fail(row, "pad_left pads up to \(Self.widthLimit) characters")
      } else if gap > 0, pads.slice(row).isEmpty {
        try check.fail(row, "pad_left needs text to pad with")
      }
    }
    let result = try ByteVector.build(rows: texts.count, capacity: room) { cursor, row in
      TextFunctions.fill(missing[row], with: pads, row, to: &cursor)
      cursor.write(texts, row)
    }
    return Column(.text(result), nulls: nulls)
  }
}
