/// The formats in which rows are exported.
public enum ExportFormat: String, Sendable, Hashable, CaseIterable {
  /// RFC 4180: a line of column names, then a line for each row. NULL is an empty cell, an empty
  /// string `""`.
  case csv
  /// A JSON object on each line.
  case jsonl
  /// INSERT statements that SQLite and PostgreSQL read.
  case sql
  /// `COPY … FROM stdin` with its rows, the script that `psql` reads.
  case pgcopy

  /// Whether several tables can be in one file.
  public var holdsManyTables: Bool { encoder.holdsManyTables }

  /// The extension of file names.
  package var fileEnding: String { encoder.fileEnding }

  /// The encoder of each format, listed only here.
  var encoder: any RowEncoder.Type {
    switch self {
    case .csv: CSVEncoder.self
    case .jsonl: JSONLinesEncoder.self
    case .sql: InsertEncoder.self
    case .pgcopy: CopyScriptEncoder.self
    }
  }
}
