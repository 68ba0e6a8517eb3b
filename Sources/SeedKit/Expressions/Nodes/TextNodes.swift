import SeedORM

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
    // ASCII stays as long as it was, so whole batches of it are made in place.
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

/// `left(text, n)` and `right(text, n)`, in Unicode scalars; nothing where `n` is below 1.
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
      try result.appendChecked(
        TextFunctions.replacing(
          vectors[0].slice(row), vectors[1].slice(row), with: vectors[2].slice(row)))
    }
    return Column(
      .text(result), nulls: columns[0].nulls.union(columns[1].nulls).union(columns[2].nulls))
  }
}

/// `pad_left(text, width, fill)`
struct PadNode: ExpressionNode {
  /// The greatest width, so that a mistake doesn't fill the memory.
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
      let gap = Int(max(0, min(limits[row], Self.widthLimit) - length))
      missing.append(gap)
      // A scalar of the fill takes as many bytes as all of it, at most.
      room += gap * min(4, pads.range(checked: row).count)
      if limits[row] > Self.widthLimit {
        try check.fail(row, "pad_left fills up to \(Self.widthLimit) characters")
      } else if gap > 0, pads.slice(row).isEmpty {
        try check.fail(row, "pad_left needs a text to fill with")
      }
    }
    let result = try ByteVector.build(rows: texts.count, capacity: room) { cursor, row in
      TextFunctions.fill(missing[row], with: pads, row, to: &cursor)
      cursor.write(texts, row)
    }
    return Column(.text(result), nulls: nulls)
  }
}

/// `hash(x)`: FNV-1a over the text, mixed, as 16 hexadecimal digits.
struct HashNode: ExpressionNode {
  let operand: any ExpressionNode

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    let column = try operand.evaluate(batch)
    let texts = try column.texts()
    let result = try ByteVector.build(rows: texts.count, capacity: 16 * texts.count) {
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for byte in texts.slice($1) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      $0.writeHex(Mixing.finalize(hash))
    }
    return Column(.text(result), nulls: column.nulls)
  }
}

/// A template, or `concat(a, b, …)`: the texts of its parts, one after the other; NULL where any is.
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
