import SeedDatabase

/// SQL as the databases' own tools write it, including commands that only those tools understand.
struct SchemaScript {
  private let text: String

  init(_ bytes: [UInt8]) { text = String(decoding: bytes, as: UTF8.self) }

  /// The SQL that a database can run, without the commands of psql and sqlite3.
  func sql(for dialect: any Dialect) -> String {
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(Self.isCommand(line) ? "" : line)
    }
    return lines.joined(separator: "\n")
  }

  private static let commands = [
    "\\restrict", "\\unrestrict", "\\connect", "\\encoding", "\\set", "\\echo", "\\c ", "\\pset",
  ]

  private static func isCommand(_ line: Substring) -> Bool {
    if line.hasPrefix("\\") { return commands.contains { line.hasPrefix($0) } }
    // SQLite creates these tables itself, and rejects statements that create them; `.schema` lists
    // them.
    return line.hasPrefix("CREATE TABLE sqlite_")
  }
}
