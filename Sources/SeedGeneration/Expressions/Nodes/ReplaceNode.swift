import SeedSchema

/// `replace(text, from, to)`
struct ReplaceNode: ExpressionNode {
  let operand: any ExpressionNode
  let from: any ExpressionNode
  let to: any ExpressionNode

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    let columns = try [operand, from, to].map { try $0.evaluate(batch) }
    let vectors = try columns.map { try $0.texts() }
    guard vectors.allSatisfy({ $0.count == batch.count }) else { throw ColumnKernel.mismatch() }
    var result = ByteVector()
    for row in 0..<batch.count {
      let text = TextFunctions.replacing(
        vectors[0].slice(row), vectors[1].slice(row), with: vectors[2].slice(row))
      guard let text else { throw GenerationError(GeneratedTextLimit.message) }
      try result.appendChecked(text)
    }
    return Column(
      .text(result), nulls: columns[0].nulls.union(columns[1].nulls).union(columns[2].nulls))
  }
}
