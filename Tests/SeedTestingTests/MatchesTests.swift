import SeedFormat
import SeedORM
import SeedTesting
import Testing

/// Rows are compared with what a file says, and the difference is told by table, row and column.
@Suite(
  .seeded([Note.self]) { db in
    try await Note.create([Note(text: "a"), Note(text: "bbb"), Note(text: "c")], in: db)
  })
struct MatchesTests {
  @Test func rowsThatMatch() async throws {
    let all = try await Database.current.matches("Expected/notes.yaml")
    let count = try await Database.current.matches("Expected/count.yaml")
    #expect(all && count)
  }

  @Test func rowsThatDiffer() async throws {
    let differences = try await Database.current.differences(from: "Expected/other.yaml")
    #expect(
      differences == [
        "notes, row 2 (id 2), id: expected `7`, found `2`",
        "notes, row 2 (id 2), text: expected null, found `bbb`",
        "notes, row 3 (id 3), text: expected matches(d), found `c`",
        "notes, row 4: missing",
        "nothing: there is no such table",
      ])
    try await Note.all.delete(in: .current)
    let missing = try await Database.current.differences(from: "Expected/count.yaml")
    #expect(missing == ["notes: expected 3 rows, found 0"])
  }

  @Test func aFileThatIsNotRight() async throws {
    let error = await #expect(throws: DiagnosticsError.self) {
      _ = try await Database.current.matches("Expected/broken.yaml")
    }
    #expect(error?.diagnostics.isEmpty == false)
  }
}
