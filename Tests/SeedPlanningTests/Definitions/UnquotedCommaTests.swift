@testable import SeedFormat
@testable import SeedPlanning
import Testing

/// In `{…}` and `[…]` commas are YAML's: a call with commas needs quotes there, and the error says
/// so.
@Suite struct UnquotedCommaTests {
  private func errors(_ values: String) -> [Diagnostic] {
    Project.read([SourceFile(name: "f.yaml", text: "factory: a\nvalues: \(values)\n")]).diagnostics
  }

  @Test(arguments: [
    ("{ user_id: ref(user, in=admins), n: 1 }", "write \"ref(user, in=admins)\"", 12),
    ("{ n: weighted(a=1, b=2, c=3) }", "write \"weighted(a=1, b=2, c=3)\"", 6),
    ("{ n: 1, m: maybe(90%, random_int(1, 8)) }", "write \"maybe(90%, random_int(1, 8))\"", 12),
    ("{ n: { a: random_int(1, 5) } }", "write \"random_int(1, 5)\"", 11),
    ("{ n: [random_int(1, 5), 2] }", "write \"random_int(1, 5)\"", 7),
  ])
  func theCommaIsNamed(_ values: String, _ hint: String, _ column: Int) {
    let found = errors(values)
    #expect(found.count == 1, "\(found)")
    #expect(
      found.first?.message == "the comma ended the value: a call with commas needs quotes here")
    #expect(found.first?.hint == hint)
    #expect(found.first?.span?.column == 8 + column)
  }

  @Test(arguments: [
    "{ user_id: \"ref(user, in=admins)\" }", "{ n: random_int() }", "{ n: [a, b], m: { c: d } }",
    "\n  user_id: ref(user, in=admins)",
  ])
  func theseAreRight(_ values: String) {
    let found = errors(values)
    #expect(found.isEmpty)
  }

  @Test func unclosedCallsAreReportedAsSuch() {
    let found = errors("{ n: random_int(1 }")
    #expect(found.map(\.message) == ["expected `)` to close `random_int(`"])
  }

  @Test func aCommentThatCutsACallIsNamed() {
    let found = errors("\n  n: pattern(\"Apt. ###\")")
    #expect(found.map(\.message) == ["expected `)` to close `pattern(`"])
    #expect(found.first?.hint?.hasPrefix("` #` begins a comment") == true)
  }
}
