import SeedGeneration
import SeedSchema

/// Encodes each row as a JSON object on its own line.
struct JSONLinesEncoder: RowEncoder {
  static let fileEnding = "jsonl"
  let layout: RowLayout
  /// Whether each column holds JSON, which is written unchanged.
  private let holdsJSON: [Bool]
  /// The writer of each column that holds arrays.
  private let arrays: [ArrayJSON?]

  init(table: TableName, columns: [FieldSchema], script: SQLScript) {
    holdsJSON = columns.map { ValueKind(of: $0.type) == .json }
    arrays = columns.map { ArrayJSON($0.type) }
    let keys = columns.enumerated().map { index, column in
      var key: [UInt8] = index > 0 ? [UInt8(ascii: ",")] : []
      Array(column.name.utf8).withUnsafeBufferPointer { ByteVector.appendJSON($0, to: &key) }
      key.append(UInt8(ascii: ":"))
      return key
    }
    layout = RowLayout(
      separators: keys, null: Array("null".utf8), rowStart: [UInt8(ascii: "{")],
      rowEnd: Array("}\n".utf8))
  }

  func texts(of column: Column, at index: Int) throws -> ByteVector {
    let texts = try TextForm.of(column)
    return switch column.values {
    case .integers, .decimals, .booleans: texts
    case .doubles: try texts.quotedUnlessNumbers(34)
    // A reverse solidus is escaped.
    case .blobs(let values): try values.hexadecimal(before: Array("\"\\\\x".utf8), after: [34])
    case .text where holdsJSON[index]: texts.withoutLineBreaks()
    default: try arrays[index]?.json(texts) ?? texts.quotedForJSON()
    }
  }
}
