/// The format of a file's records.
enum RecordFormat: Sendable, Hashable {
  /// RFC 4180, with the cells divided by a character; the first record has the columns' names.
  case delimited(by: UInt8)
  /// Objects of JSON, one after the other or in a list.
  case json

  /// The format that a file's name implies.
  init?(path: String) {
    let name = path.lowercased()
    if name.hasSuffix(".csv") {
      self = .delimited(by: UInt8(ascii: ","))
    } else if name.hasSuffix(".tsv") || name.hasSuffix(".tab") {
      self = .delimited(by: UInt8(ascii: "\t"))
    } else if [".json", ".jsonl", ".ndjson"].contains(where: { name.hasSuffix($0) }) {
      self = .json
    } else {
      return nil
    }
  }

  /// Returns the reader of the format.
  ///
  /// - Parameter null: the text of an unquoted cell that is NULL.
  /// - Returns: the reader.
  func reader(null: [UInt8]) -> any RecordReader {
    switch self {
    case .delimited(let separator): DelimitedRecords(separator: separator, null: null)
    case .json: JSONRecords()
    }
  }
}
