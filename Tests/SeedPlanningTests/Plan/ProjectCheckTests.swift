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

  @Test func referencesToFactoriesGetTheirTables() {
    let text = """
      factory: user
      table: users
      fields: { id: { type: integer, primary_key: true } }
      ---
      factory: order
      table: orders
      fields: { id: { type: integer, primary_key: true }, user_id: { type: integer, references: user } }
      ---
      scenario: main
      steps: [ { create: user }, { create: order } ]
      """
    let found = Project.read([SourceFile(name: "Factories/all.yaml", text: text)]).check()
    #expect(
      found.contains { $0.hint == "did you mean `users`, the table of factory `user`?" },
      "\(found.map { "\($0.message) \($0.hint ?? "")" })")
  }

  /// A factory is also checked without the scenarios whose labels it uses.
  @Test func labelsOfScenariosAreKnown() {
    func found(_ label: String) -> [String] {
      let text = """
        factory: plan
        table: plans
        fields: { id: { type: integer, primary_key: true } }
        ---
        factory: sub
        table: subs
        fields: { id: { type: integer, primary_key: true }, plan_id: { type: integer, references: plans } }
        values: { plan_id: "@free" }
        traits: { paying: { plan_id: "@\(label)" } }
        ---
        scenario: main
        steps:
          - { rows: plan, data: { free: {}, pro: {} } }
          - { create: sub, count: 2 }
        """
      return Project.read([SourceFile(name: "Factories/all.yaml", text: text)]).check().map(
        \.message)
    }
    #expect(found("pro").isEmpty, "\(found("pro"))")
    #expect(found("pr0") == ["`plans` has no row labelled `pr0`"])
  }
}
