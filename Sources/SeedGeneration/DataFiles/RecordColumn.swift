import SeedSyntax
package import SeedFormat
import SeedSchema

/// A column of a file of records.
package struct RecordColumn: ListedColumn {
  /// The file.
  package let file: RecordFile
  /// The column's index in it.
  package let index: Int

  package init(file: RecordFile, index: Int) {
    self.file = file
    self.index = index
  }

  package var count: Int64 { file.count }

  package static func == (left: Self, right: Self) -> Bool {
    left.file === right.file && left.index == right.index
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(file))
    hasher.combine(index)
  }

  /// Returns the position of the value of a record.
  package func span(ofRecord record: Int64) -> SourceSpan {
    file.span(ofRecord: record, column: index)
  }

  /// The values of records as text, and which are NULL.
  func texts(_ records: [Int64]) throws -> Column {
    var texts = ByteVector()
    texts.ends.reserveCapacity(records.count)
    var nulls = NullMask()
    try forEach(records) { index, cell, block in
      if cell.kind == .null {
        nulls.insert(index)
      } else {
        texts.bytes.append(contentsOf: block.slice(cell))
      }
      guard let end = Int32(exactly: texts.bytes.count) else {
        throw GenerationError("a batch has more than 2 GiB of text")
      }
      texts.ends.append(end)
    }
    return Column(.text(texts), nulls: nulls)
  }

  /// The values of records as integers; `nil` if one isn't written as digits alone.
  func integers(_ records: [Int64]) throws -> Column? {
    var values: [Int64] = []
    values.reserveCapacity(records.count)
    var nulls = NullMask()
    var isPlain = true
    try forEach(records) { index, cell, block in
      var value: Int64 = 0
      if cell.kind == .null {
        nulls.insert(index)
      } else {
        var digits = block.slice(cell)
        let isNegative = digits.first == UInt8(ascii: "-")
        if isNegative { digits = digits.dropFirst() }
        isPlain = isPlain && (1...18).contains(digits.count)
        for byte in digits {
          let digit = Int64(byte) - 48
          isPlain = isPlain && (0...9).contains(digit)
          value = value &* 10 &+ digit
        }
        if isNegative { value = 0 &- value }
      }
      values.append(value)
    }
    return isPlain ? Column(.integers(values), nulls: nulls) : nil
  }

  /// The values of records as JSON.
  func documents(_ records: [Int64]) throws -> Column {
    var texts = ByteVector()
    var nulls = NullMask()
    try forEach(records) { index, cell, block in
      switch cell.kind {
      case .null:
        nulls.insert(index)
        texts.append([])
      case .document: texts.append(block.slice(cell))
      case .plain: texts.append(JSONForm.literal(block.text(cell)))
      case .quoted: texts.append(JSONForm.literal(block.text(cell), isQuoted: true))
      }
    }
    return Column(.text(texts), nulls: nulls)
  }

  /// The values of records as arrays of PostgreSQL: lists of JSON, or text in braces unchanged.
  func arrays(_ records: [Int64]) throws -> Column {
    var texts = ByteVector()
    var nulls = NullMask()
    try forEach(records) { index, cell, block in
      switch cell.kind {
      case .null:
        nulls.insert(index)
        texts.append([])
      case .document: texts.append(ArrayTemplate.array(block.slice(cell)))
      case .plain, .quoted: texts.append(block.slice(cell))
      }
    }
    return Column(.text(texts), nulls: nulls)
  }

  /// The values of records as bytes: hexadecimal digits after `\x`, as PostgreSQL and exports write
  /// them, or any other text unchanged.
  private func blobs(_ records: [Int64], _ check: RowErrorReporter) throws -> Column {
    var bytes = ByteVector()
    var nulls = NullMask()
    try forEach(records) { index, cell, block in
      if cell.kind == .null {
        nulls.insert(index)
        bytes.append([])
        return
      }
      let text = block.slice(cell)
      guard let decoded = Self.decoded(text) else {
        try check.fail(index, Self.notBytes(block.text(cell)))
        return bytes.append([])
      }
      bytes.append(decoded)
    }
    return Column(.blobs(bytes), nulls: nulls)
  }

  /// The bytes that a text means; `nil` if `\x` doesn't precede hexadecimal digits.
  private static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    text.starts(with: Array("\\x".utf8)) ? HexadecimalBytes.decode(text.dropFirst(2)) : Array(text)
  }

  private static func notBytes(_ text: String) -> String {
    "`\(text.prefix(60))` is not `\\x` and an even number of hexadecimal digits"
  }

  /// The values of records in the form of a type that text alone doesn't determine.
  ///
  /// - Returns: `nil` for types whose values are converted from text.
  func typed(_ records: [Int64], as type: FieldType, _ check: RowErrorReporter) throws -> Column? {
    switch type {
    case .json: return try documents(records)
    case .blob: return try blobs(records, check)
    case .array: return try arrays(records)
    case .other(let name) where name.hasSuffix("[]"): return try arrays(records)
    default: return nil
    }
  }

  /// Reads the texts of all records, in order; `nil` for NULL, lists and mappings.
  package func forEachText(_ body: (Int64, String?) -> Void) throws {
    try forEach(Array(0..<file.count)) { record, cell, block in
      let isText = cell.kind == .plain || cell.kind == .quoted
      body(Int64(record), isText ? block.text(cell) : nil)
    }
  }

  /// Whether a value begins with a byte.
  package func hasValue(beginningWith byte: UInt8) throws -> Bool {
    var isFound = false
    try forEach(Array(0..<file.count)) { _, cell, block in
      isFound = isFound || cell.kind != .null && block.slice(cell).first == byte
    }
    return isFound
  }

  private func forEach(
    _ records: [Int64], _ body: (Int, RecordBlock.Cell, RecordBlock) throws -> Void
  ) throws {
    var number = -1
    var block = RecordBlock(width: 0)
    for (index, record) in records.enumerated() {
      let wanted = Int(record / RecordIndex.blockSize)
      if wanted != number {
        block = try file.block(wanted)
        number = wanted
      }
      let cell = Int(record % RecordIndex.blockSize) * block.width + self.index
      guard block.cells.indices.contains(cell) else {
        throw GenerationError("\(file.name) has no such record")
      }
      try body(index, block.cells[cell], block)
    }
  }

  // MARK: Mistakes

  /// The values of records that a field can't hold, at most `most` of them.
  func mistakes(in records: [Int64], _ check: FieldCheck, most: Int) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for record in records where found.count < most {
      do {
        try forEach([record]) { _, cell, block in
          if cell.kind == .null {
            try check.null()
          } else if check.holdsBytes, Self.decoded(block.slice(cell)) == nil {
            throw Diagnostic(Self.notBytes(block.text(cell)))
          } else {
            try check.text(block.text(cell), isQuoted: cell.kind == .quoted)
          }
        }
      } catch var error as Diagnostic {
        if error.span != nil { return found + [error] }
        error.span = file.span(ofRecord: record, column: index)
        found.append(error)
      } catch {
        return found + [Diagnostic(readingError: error, at: file.header)]
      }
    }
    return found
  }
}
