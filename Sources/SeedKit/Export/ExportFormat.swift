/// The forms in which rows are exported.
public enum ExportFormat: String, Sendable, Hashable, CaseIterable {
  /// RFC 4180: a line of names, then a line for each row. NULL is nothing, an empty text `""`.
  case csv
  /// A JSON object on each line.
  case jsonl
  /// INSERT statements that SQLite and PostgreSQL read.
  case sql
  /// `COPY … FROM stdin` with its rows, as `psql` reads it.
  case pgcopy

  /// Whether several tables can be in one file.
  public var holdsManyTables: Bool { self == .sql || self == .pgcopy }
}
