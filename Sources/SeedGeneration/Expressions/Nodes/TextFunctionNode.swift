import SeedSyntax
import SeedSchema

/// `lower`, `upper`, `title`, `slug` and `trim`.
struct TextFunctionNode: ExpressionNode {
  let operand: any ExpressionNode
  let function: ExpressionFunction

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    let column = try operand.evaluate(batch)
    return Column(.text(try apply(column.texts())), nulls: column.nulls)
  }

  private func apply(_ texts: ByteVector) throws -> ByteVector {
    if function == .trim {
      return try .build(rows: texts.count, capacity: texts.bytes.count) { cursor, row in
        let slice = TextFunctions.trimmed(texts.slice(row))
        cursor.write(texts.bytes, slice.startIndex..<slice.endIndex)
      }
    }
    // ASCII text keeps its length, so whole batches are converted in place.
    if texts.bytes.allSatisfy({ $0 < 0x80 }) { return try applyToASCII(texts) }
    var result = ByteVector()
    result.ends.reserveCapacity(texts.count)
    result.bytes.reserveCapacity(texts.bytes.count)
    for row in 0..<texts.count {
      let text = texts.slice(row)
      switch function {
      case .slug: try result.appendChecked(TextFunctions.slug(text))
      case .title: try result.appendChecked(TextFunctions.title(text))
      case .upper: try result.appendChecked(Array(texts.string(row).uppercased().utf8))
      default: try result.appendChecked(Array(texts.string(row).lowercased().utf8))
      }
    }
    return result
  }

  private func applyToASCII(_ texts: ByteVector) throws -> ByteVector {
    switch function {
    case .upper: return ByteVector(bytes: texts.bytes.map(\.uppercasedASCII), ends: texts.ends)
    case .lower: return ByteVector(bytes: texts.bytes.map(\.lowercasedASCII), ends: texts.ends)
    default:
      let isTitle = function == .title
      return try .build(rows: texts.count, capacity: texts.bytes.count) { cursor, row in
        let range = texts.range(checked: row)
        if isTitle {
          TextFunctions.titleASCII(texts.bytes, range, to: &cursor)
        } else {
          TextFunctions.slugASCII(texts.bytes, range, to: &cursor)
        }
      }
    }
  }
}
