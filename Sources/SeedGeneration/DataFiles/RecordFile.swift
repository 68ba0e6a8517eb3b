package import SeedFormat
import SeedSchema

/// A file of records: CSV, TSV, JSON or JSON lines, read in blocks, so that memory use doesn't grow
/// with the file.
package final class RecordFile: Sendable {
  /// How many blocks are kept: enough for several threads that read at the same time.
  static let mostBlocks = 16
  /// The largest block, in bytes.
  private static let largestBlock: Int64 = 1 << 30

  /// The path that errors show.
  package let name: String
  private let data: DataFile
  private let index: RecordIndex
  private let reader: any RecordReader
  private let indexes: [String: Int]
  private let cache = Locked<[(block: Int, content: RecordBlock)]>([])

  /// Opens a file and finds its records.
  ///
  /// - Parameters:
  ///   - path: where the file is.
  ///   - name: its name in errors.
  ///   - null: the text of an unquoted value that is NULL; for JSON, `null` alone is NULL.
  ///   - span: where the file is named, for errors.
  /// - Throws: ``DiagnosticsError`` with what is wrong with the file.
  package init(path: String, name: String, null: String, at span: SourceSpan)
    throws(DiagnosticsError)
  {
    guard let format = RecordFormat(path: path) else {
      throw DiagnosticsError([
        Diagnostic(
          "`\(name)` doesn't end in .csv, .tsv, .tab, .json, .jsonl or .ndjson", at: span)
      ])
    }
    guard let data = DataFile(path: path) else {
      throw DiagnosticsError([Diagnostic("there is no file `\(name)`", at: span)])
    }
    self.data = data
    self.name = name
    reader = format.reader(null: Array(null.utf8))
    index = reader.index(data, name: name)
    if !index.errors.isEmpty { throw DiagnosticsError(index.errors) }
    indexes = Dictionary(
      index.columns.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { a, _ in a })
  }

  /// The columns' names.
  package var columns: [String] { index.columns }

  /// The file's size in bytes.
  var size: Int64 { data.size }

  /// How many records there are.
  package var count: Int64 { index.count }

  /// The position of the column names.
  package var header: SourceSpan { SourceSpan(file: name, line: 1, column: 1) }

  /// Returns the position of a column's name.
  package func header(ofColumn column: Int) -> SourceSpan {
    guard index.headers.indices.contains(column) else { return header }
    let header = index.headers[column]
    return SourceSpan(file: name, line: header.line, column: header.column)
  }

  /// The path without symbolic links; `nil` if there is no such file.
  package static func realPath(_ path: String) -> String? { DataFile.realPath(path) }

  /// Reads the whole file in parts.
  package func forEachPart(_ body: ([UInt8]) -> Void) { data.forEachPart(body) }

  /// A block of ``RecordIndex/blockSize`` records.
  func block(_ number: Int) throws -> RecordBlock {
    if let found = cache.withLock({ cache in cache.first { $0.block == number }?.content }) {
      return found
    }
    let content = try readBlock(number)
    cache.withLock { cache in
      if cache.count >= Self.mostBlocks { cache.removeFirst() }
      cache.append((number, content))
    }
    return content
  }

  private func readBlock(_ number: Int) throws -> RecordBlock {
    guard index.blocks.indices.contains(number) else { throw changed }
    let start = index.blocks[number].offset
    let end =
      number + 1 < index.blocks.count ? index.blocks[number + 1].offset : data.size
    guard start <= end, end - start <= Self.largestBlock else {
      throw GenerationError("\(name) has records that are too large")
    }
    let bytes = data.read(start..<end)
    let nul = reader.acceptsNUL ? nil : DataFile.firstNUL(in: bytes)
    if let wrong = UTF8Check.firstInvalid(in: bytes) ?? nul {
      throw Diagnostic(
        wrong == nul ? "a text can't hold the byte 0" : "this is not valid UTF-8",
        at: span(of: .of(byte: wrong, in: bytes), from: index.blocks[number]))
    }
    let block = reader.parse(bytes, columns: indexes)
    let wanted = min(RecordIndex.blockSize, count - Int64(number) * RecordIndex.blockSize)
    guard columns.isEmpty || block.count == Int(wanted) else { throw changed }
    return block
  }

  private var changed: GenerationError {
    GenerationError("\(name) was changed while it was read")
  }

  // MARK: Places

  /// Where a value is: its line and its column.
  package func span(ofRecord record: Int64, column: Int) -> SourceSpan {
    let number = Int(record / RecordIndex.blockSize)
    guard index.blocks.indices.contains(number) else { return header }
    let start = index.blocks[number]
    let end = number + 1 < index.blocks.count ? index.blocks[number + 1].offset : data.size
    let bytes = data.read(start.offset..<max(start.offset, end))
    let position = reader.position(
      ofRecord: Int(record % RecordIndex.blockSize), column: column, of: indexes, in: bytes)
    return span(of: position, from: start)
  }

  private func span(of position: TextPosition, from block: RecordIndex.Block) -> SourceSpan {
    let column = position.line == 0 ? block.column + position.column - 1 : position.column
    return SourceSpan(file: name, line: block.line + position.line, column: column)
  }
}

extension Diagnostic {
  /// What went wrong while a file was read, at a place unless it has one.
  package init(readingError error: any Error, at span: SourceSpan) {
    self = error as? Diagnostic ?? Diagnostic("\(error)", at: span)
  }
}
