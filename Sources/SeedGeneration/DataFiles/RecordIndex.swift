import SeedFormat

/// Where the records of a file are: the offset of every 1024th, so that any block can be read
/// independently.
struct RecordIndex: Sendable {
  /// The number of records in a block.
  static let blockSize: Int64 = 1024
  /// The most errors that are reported.
  static let mostErrors = 50

  /// The start of a block.
  struct Block: Sendable {
    var offset: Int64
    /// The first record's line, from 1.
    var line: Int
    /// The first record's column in this line, from 1.
    var column: Int
  }

  /// The columns' names.
  var columns: [String] = []
  /// Where the names are; empty if there is no line with names.
  var headers: [(line: Int, column: Int)] = []
  /// The blocks, in order.
  var blocks: [Block] = []
  /// How many records there are.
  var count: Int64 = 0
  /// The errors in the file.
  var errors: [Diagnostic] = []
  private let file: String

  /// - Parameter file: the name in errors.
  init(file: String) { self.file = file }

  /// Adds a record.
  mutating func add(offset: Int64, line: Int, column: Int = 1) {
    if count % Self.blockSize == 0 {
      blocks.append(Block(offset: offset, line: line, column: column))
    }
    count += 1
  }

  mutating func fail(_ message: String, line: Int, column: Int = 1, hint: String? = nil) {
    guard errors.count < Self.mostErrors else { return }
    errors.append(
      Diagnostic(message, at: SourceSpan(file: file, line: line, column: column), hint: hint))
  }
}
