import SeedFormat
import SeedGeneration
import SeedPlanning
import SeedSchema
import Testing

/// Files that would exhaust the machine are errors with a place.
@Suite(.timeLimit(.minutes(5))) struct PlanLimitTests {
  private func messages(_ text: String) -> [String] {
    Project.of(text).check().filter { $0.severity == .error }.map(\.message)
  }

  private static func columns(_ count: Int, _ type: String = "text") -> String {
    "factory: a\nfields:\n  id: { type: integer, primary_key: true }\n"
      + (0..<count).map { "  x\($0): { type: \(type) }\n" }.joined()
  }

  @Test(arguments: ["{x%}", "{upper(x%)}", "{left(x%, 3)}{x%}"])
  func chainsOfColumns(_ template: String) {
    let values = (1..<2000).map {
      "  x\($0): \"\(template.replacing("%", with: "\($0 - 1)"))\"\n"
    }
    let found = messages(Self.columns(2000) + "values:\n  x0: word()\n" + values.joined())
    #expect(!found.isEmpty)
    #expect(
      found.allSatisfy { $0.contains("depends on a chain of") || $0.contains("1 MiB") },
      "\(found.prefix(3))")
  }

  @Test func chainsOfParameters() {
    let parameters = (1..<2000).map { "  p\($0): \"{p\($0 - 1)}\"\n" }.joined()
    let found = messages(
      "factory: a\nparameters:\n  p0: word()\n\(parameters)fields:\n  y: text\nvalues:\n  y: \"{p1999}\"\n"
    )
    #expect(found.contains { $0.contains("depends on a chain of") })
  }

  /// A hundred values that need each other are no reason to complain.
  @Test func chainsThatAreFine() {
    let values = (1..<100).map { "  x\($0): \"{x\($0 - 1) + 1}\"\n" }
    #expect(
      messages(Self.columns(100, "integer") + "values:\n  x0: 1\n" + values.joined()).isEmpty)
  }

  @Test(arguments: ["literal-of-eight", "{word()}", "word()"])
  func doublingTemplates(_ first: String) {
    let values = (1..<100).map { "  x\($0): \"{x\($0 - 1)}{x\($0 - 1)}\"\n" }
    let found = messages(
      Self.columns(100) + "values:\n  x0: \"\(first)\"\n" + values.joined())
    #expect(found.contains { $0.contains("1 MiB") })
  }

  @Test func doublingParameters() {
    let parameters = (1..<100).map { "  p\($0): \"{p\($0 - 1)}{p\($0 - 1)}\"\n" }.joined()
    let found = messages(
      "factory: a\nparameters:\n  p0: eight-by\n\(parameters)fields:\n  y: text\nvalues:\n  y: \"{p99}\"\n"
    )
    #expect(found.contains { $0.contains("1 MiB") })
  }

  @Test func replacementsThatGrow() throws {
    let ten = "aaaaaaaaaa"
    let nested = (0..<12).reduce("'a'") { inner, _ in "replace(\(inner), 'a', '\(ten)')" }
    #expect(throws: (any Error).self) {
      _ = try GeneratedColumn("{\(nested)}", type: "text", rows: 2).values(2)
    }
  }

  @Test func chainsOfFactories() {
    let factories = (0..<2000).map { place in
      let parent = place == 0 ? "fields:\n  f: integer\n" : "extends: f\(place - 1)\n"
      return "factory: f\(place)\n\(parent)"
    }
    let found = messages(factories.joined(separator: "---\n"))
    #expect(found == ["more than 100 factories in a chain of `extends`"])
  }

  @Test func cyclesOfFactories() {
    let factories = (0..<2000).map { "factory: f\($0)\nextends: f\(($0 + 1) % 2000)\n" }
    let found = messages(factories.joined(separator: "---\n"))
    #expect(found.count == 20)
    #expect(found.allSatisfy { $0.hasPrefix("factories that extend each other: ") })
  }

  @Test func chainsOfScenarios() {
    let scenarios = (0..<2000).map { place in
      "scenario: s\(place)\n" + (place == 0 ? "" : "include: s\(place - 1)\n")
        + "steps: [ { create: a, count: 1 } ]\n"
    }
    let found = messages(
      "factory: a\nfields:\n  f: integer\n---\n" + scenarios.joined(separator: "---\n"))
    #expect(Set(found) == ["more than 100 scenarios in a chain of `include`"])
  }

  /// Each of forty tables refers to all others: there are more paths among them than atoms.
  @Test(arguments: [true, false]) func tablesThatAllReferToEachOther(_ isNullable: Bool) {
    let names = (0..<40).map { "t\($0)" }
    let factories = names.map { name in
      "factory: \(name)\nfields:\n  id: { type: integer, primary_key: true }\n"
        + names.filter { $0 != name }.map {
          "  \($0)_id: { type: integer, references: \($0), nullable: \(isNullable) }\n"
        }.joined()
    }
    #expect(messages(factories.joined(separator: "---\n")).isEmpty)
  }

  /// Factories are planned together, and each error is found all the same.
  @Test func errorsOfManyFactories() {
    let factories = (0..<64).map { place in
      let value = place % 7 == 3 ? "random_usrname()" : "word()"
      let parent = place == 0 ? "" : "  p: { type: integer, references: t\(place - 1) }\n"
      return """
        factory: t\(place)
        fields:
          id: { type: integer, primary_key: true }
          v: text
        \(parent)values: { v: \(value) }
        traits:
          odd: { v: "{\(place % 5 == 1 ? "nobody" : "row")}" }

        """
    }
    let found = messages(factories.joined(separator: "---\n"))
    #expect(found.count { $0.contains("random_usrname") } == 9)
    #expect(found.count { $0.contains("nobody") } == 13)
    #expect(found.count == 22, "\(found)")
  }

  @Test func countsThatNobodyCanAddUp() throws {
    let project = Project.of(
      """
      factory: a
      fields: { id: { type: integer, primary_key: true } }
      ---
      factory: b
      fields: { id: { type: integer, primary_key: true }, a_id: { type: integer, references: a } }
      ---
      scenario: s
      steps:
        - { create: a, count: 4294967296 }
        - { create: b, count: 1..3 per a }
      """)
    let error = #expect(throws: DiagnosticsError.self) { try Planner.plan("s", in: project) }
    #expect(error?.diagnostics.first?.message.contains("at most 1073741824 parents") == true)
  }

  /// A sample of a factory needs no more rows of the others than their keys allow.
  @Test func samplesHaveAsManyRowsAsKeysAllow() throws {
    let project = Project.of(
      """
      factory: term
      table: terms
      fields:
        id: { type: integer, primary_key: true }
        year: integer
        half: integer
      constraints:
        - unique: [year, half]
      values:
        year: random_int(2000, 2009)
        half: random_int(1, 2)
      ---
      factory: exam
      table: exams
      fields:
        id: { type: integer, primary_key: true }
        term_id: { type: integer, references: terms }
      """)
    let plan = try Planner.plan(factory: "exam", rows: 1000, in: project)
    #expect(plan.tables.map(\.newRows).sorted() == [20, 1000])
    let terms = try Planner.plan(factory: "term", rows: 1000, orFewer: 2, in: project)
    #expect(terms.tables.map(\.newRows) == [20])
    #expect(throws: DiagnosticsError.self) {
      try Planner.plan(factory: "term", rows: 1000, orFewer: 21, in: project)
    }
    #expect(throws: DiagnosticsError.self) {
      try Planner.plan(factory: "term", rows: 21, in: project)
    }
  }
}
