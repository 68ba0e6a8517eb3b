@testable import SeedKit
import SeedDatabase
import Testing

/// Files of SQL that the databases' own tools wrote.
@Suite struct SchemaScriptTests {
  @Test(arguments: ["\n", "\r\n"])
  func onlyCommandsAreLeftOut(_ lineBreak: String) {
    let script = [
      "CREATE TABLE sqlite_sequence(name,seq);", "CREATE TABLE t (a);", "\\restrict x",
      "INSERT INTO t VALUES ('\\x');", "",
    ].joined(separator: lineBreak)
    let sql = SchemaScript(Array(script.utf8)).sql(for: SQLiteDialect())
    #expect(sql.split { $0.isNewline } == ["CREATE TABLE t (a);", "INSERT INTO t VALUES ('\\x');"])
  }
}
