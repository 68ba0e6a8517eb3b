import SeedDatabase
import SeedFormat

/// SQL as the databases' own tools write it, including commands that only those tools understand.
struct SchemaScript {
  private let lines: [SourceLine]

  init(_ bytes: [UInt8]) { lines = SourceFile(name: "", bytes: bytes).sourceLines }

  /// The SQL that a database can run, without the commands of psql and sqlite3.
  func sql(for dialect: any Dialect) -> String {
    lines.map { (Self.isCommand($0.text) ? "" : $0.text) + $0.lineBreak }.joined()
  }

  private static let commands = [
    "\\restrict", "\\unrestrict", "\\connect", "\\encoding", "\\set", "\\echo", "\\c ", "\\pset",
  ]

  private static func isCommand(_ line: String) -> Bool {
    if line.hasPrefix("\\") { return commands.contains { line.hasPrefix($0) } }
    // SQLite creates these tables itself, and rejects statements that create them; `.schema` lists
    // them.
    return line.hasPrefix("CREATE TABLE sqlite_")
  }
}
