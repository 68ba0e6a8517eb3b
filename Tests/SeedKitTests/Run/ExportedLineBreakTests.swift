import SeedFormat
import SeedKit
import SeedPlanning
import Testing

@Suite struct ExportedLineBreakTests {
  /// The shell `sqlite3` drops a carriage return at the end of a line.
  @Test func noLineForSQLiteEndsWithACarriageReturn() throws {
    let project = Project.read([
      SourceFile(
        name: "Factories/a.yaml",
        text: #"""
          factory: a
          fields: { id: { type: integer, primary_key: true }, t: text }
          values: { t: "x\r\ny'" }
          """#)
    ])
    let plan = try Planner.plan(factory: "a", rows: 1, in: project)
    var text: [UInt8] = []
    try Exporter(plan, format: .sql, dialect: .sqlite).export { _, bytes in
      text.append(contentsOf: copy bytes)
    }
    let sql = String(decoding: text, as: UTF8.self)
    #expect(Array(sql.utf8).firstRange(of: Array("'x\r'||'\ny'''".utf8)) != nil, "\(sql)")
  }
}
