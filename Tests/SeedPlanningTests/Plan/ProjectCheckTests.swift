import SeedFormat
import SeedPlanning
import Testing

struct ProjectCheckTests {
  @Test func findingsAreInTheOrderOfNamesWhicheverIsCheckedFirst() {
    let names = (10..<40).map { "s\($0)" }
    var files = names.map { name in
      SourceFile(
        name: "Scenarios/\(name).yaml",
        text: "scenario: \(name)\nsteps:\n- create: user\n  count: 1\n  values: { a: \(name) }\n")
    }
    files += [("user", "1"), ("thing", "x")].map { name, value in
      SourceFile(
        name: "Factories/\(name).yaml",
        text: "factory: \(name)\nfields: { a: integer }\nvalues: { a: \(value) }\n")
    }
    let found = Project.read(files).check()
    #expect(found.map(\.message) == (names + ["x"]).map { "`\($0)` is not a valid integer" })
  }
}
