/// Consecutive records of a file, divided into cells.
struct RecordBlock: Sendable {
  /// One value of a record.
  struct Cell: Sendable {
    var start: Int32
    var end: Int32
    var kind: Kind
  }

  /// The kind of a cell.
  enum Kind: UInt8, Sendable {
    case null
    /// Unquoted text.
    case plain
    /// Text that was in quotes.
    case quoted
    /// A list or a mapping of JSON.
    case document
  }

  /// The records' bytes, in which quotes and escapes are resolved.
  var bytes: [UInt8] = []
  /// The cells, record by record.
  var cells: [Cell] = []
  /// How many cells a record has.
  let width: Int

  /// How many records there are.
  var count: Int { width == 0 ? 0 : cells.count / width }

  /// The bytes of a cell.
  func slice(_ cell: Cell) -> ArraySlice<UInt8> { bytes[Int(cell.start)..<Int(cell.end)] }

  /// The text of a cell.
  func text(_ cell: Cell) -> String { String(decoding: slice(cell), as: UTF8.self) }
}
