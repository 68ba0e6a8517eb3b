import SeedSchema

/// `hash(x)`: FNV-1a over the text, mixed, as 16 hexadecimal digits.
struct HashNode: ExpressionNode {
  let operand: any ExpressionNode

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    let column = try operand.evaluate(batch)
    let texts = try column.texts()
    let result = try ByteVector.build(rows: texts.count, capacity: 16 * texts.count) {
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for byte in texts.slice($1) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      $0.writeHex(SplitMix64.finalize(hash))
    }
    return Column(.text(result), nulls: column.nulls)
  }
}
