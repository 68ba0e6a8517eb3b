import PlanSupport
@testable import SeedFormat
@testable import SeedGeneration
@testable import SeedPlanning
@testable import SeedSchema
import Testing

/// Generators that a project defines.
@Suite struct OwnGeneratorTests {
  private static let generators = """
    generators:
      order_number:
        description: An order's number
        parameters: { prefix: ORD, digits: 6 }
        value: "{prefix}-{pad_left(random_int(1, 999999), digits, '0')}"
      plant:
        list: [oak, ash, elm]
      tree: { list: words/trees.txt }
      rarity: { list: words/weights.txt }
      greeting:
        parameters: [name]
        value: "Dear {name}, {closing('!')}"
      closing:
        parameters: { mark: . }
        value: "yours{mark}"
      message:
        grammar: |
          start: {Greeting} {a:animal}
          greeting: hello | good morning
          animal: owl | cat
      note: { grammar: words/note.txt }
      between:
        parameters: { range: 5..7, share: 100% }
        value: maybe({share}, random_int({low}))
      low: random_int(3, 4)
      small:
        parameters: [low, high]
        value: random_int({low}, {high})
    """

  private func values(
    _ value: String, type: String = "text", generators: String = Self.generators, rows: Int64 = 50
  ) throws -> [String] {
    let project = Project.read([
      SourceFile(name: "Generators/own.yaml", text: generators),
      SourceFile(name: "Generators/words/trees.txt", text: "# trees\nlinden\nfir tree\n\n"),
      SourceFile(name: "Generators/words/weights.txt", text: "common\t97\nrare\t3\n"),
      SourceFile(name: "Generators/words/note.txt", text: "a: note {1..9}\n"),
      SourceFile(
        name: "Factories/things.yaml",
        text: """
          factory: things
          fields:
            id: { type: integer, primary_key: true }
            name: { type: text }
            v: { type: \(type) }
          values:
            name: random_choice([Ann, Bob])
            v: \(value)
          """),
    ])
    if project.hasErrors { throw DiagnosticsError(project.diagnostics) }
    let plan = try Planner.plan(factory: "things", rows: rows, seed: 1, in: project)
    let rowGroup = try #require(plan.tables.last?.rowGroups.first)
    let frame = RowGroupFrame(
      graph: plan.graph, table: plan.tables.count - 1, rowGroup: rowGroup, rows: .range(0..<rows))
    return try frame.column("v").strings
  }

  private static let sound =
    generators
    .replacing("random_int({low})", with: "random_int({range})")

  @Test func valuesWithParameters() throws {
    #expect(
      try values("order_number()", generators: Self.sound).allSatisfy {
        $0.wholeMatch(of: /ORD-\d{6}/) != nil
      })
    #expect(
      try values("order_number(X, digits=8)", generators: Self.sound).allSatisfy {
        $0.wholeMatch(of: /X-\d{8}/) != nil
      })
    #expect(
      Set(try values("order_number()", type: "text, unique: true", generators: Self.sound)).count
        == 50)
    let letters = try values("greeting({name})", generators: Self.sound)
    #expect(Set(letters) == ["Dear Ann, yours!", "Dear Bob, yours!"])
    #expect(
      Set(try values("'{upper(closing())} {plant()}'", generators: Self.sound)) == [
        "YOURS. oak", "YOURS. ash", "YOURS. elm",
      ])
    #expect(
      Set(try values("between()", type: "integer", generators: Self.sound)) == ["5", "6", "7"])
    #expect(
      Set(try values("between(1..2)", type: "integer", generators: Self.sound)) == ["1", "2"])
    #expect(
      Set(try values("small(low(), 4)", type: "integer", generators: Self.sound)).isSubset(of: [
        "3", "4",
      ]))
    #expect(Set(try values("random_choice([plant(), beech])", generators: Self.sound)).count == 4)
  }

  @Test func listsAndGrammars() throws {
    #expect(Set(try values("tree()", generators: Self.sound)) == ["linden", "fir tree"])
    let rarities = try values("rarity()", generators: Self.sound, rows: 2000)
    #expect((20...110).contains(rarities.filter { $0 == "rare" }.count))
    #expect(
      Set(try values("message()", generators: Self.sound))
        == ["Hello an owl", "Hello a cat", "Good morning an owl", "Good morning a cat"])
    #expect(
      try values("note()", generators: Self.sound).allSatisfy {
        $0.wholeMatch(of: /note [1-9]/) != nil
      })
  }

  @Test(arguments: [
    ("order_nmber()", "did you mean `order_number`?"), ("order_number(a, b, c)", ""),
    ("order_number(prefx=a)", "did you mean `prefix`?"), ("order_number(a, prefix=b)", ""),
    ("greeting()", "for example greeting(name=…)"),
    ("'{greeting()}'", "for example greeting(name=…)"),
    ("order_number([a, b])", ""), ("small(1, x)", ""),
  ])
  func wrongCalls(_ call: String, _ hint: String) throws {
    let error = #expect(throws: DiagnosticsError.self) { try values(call, generators: Self.sound) }
    let found = try #require(error?.diagnostics.first)
    #expect(
      found.span?.file == "Factories/things.yaml" && found.span?.line == 8, "\(found.message)")
    #expect(found.sourceLine != nil)
    if !hint.isEmpty { #expect(found.hint == hint) }
  }

  @Test(arguments: [
    ("a: { list: ../../etc/passwd.txt }", "there is no file"),
    ("a: { list: /etc/passwd }", "there is no file"),
    ("a: { list: [] }", "no values"), ("a: { list: [[1]] }", "single values"),
    ("a: { value: b(), list: [c] }", "needs one of"), ("a: { description: x }", "needs one of"),
    ("email: { value: x }\n  A: { value: x }", "not a valid generator name"),
    ("random_int: { value: x }", "already"), ("upper: { value: x }", "already"),
    ("a: b()\n  b: a()", "call each other"), ("a: a()", "call each other"),
    ("a: { grammar: 'x: {y}' }", "there is no rule `y`"),
    ("a: { grammar: [x] }", "must be the rules"),
    ("a: { parameters: { x: [1] }, value: b }", "single value"),
    ("a: { valu: x }", "has no key `valu`"),
    ("a: nothing_like_it()", ""), ("a: { list: words/weights.txt }\n  a: x", ""),
  ])
  func wrongDefinitions(_ definition: String, _ message: String) throws {
    let error = #expect(throws: DiagnosticsError.self) {
      try values("a()", generators: "generators:\n  \(definition)\n")
    }
    let found = try #require(error?.diagnostics.first)
    #expect(message.isEmpty || found.message.contains(message), "\(found.message)")
    #expect(found.span?.file == "Generators/own.yaml" || message.isEmpty)
  }

  /// Rows that are written out, in scenarios and fixtures, and locales can call them.
  @Test func writtenRowsAndLocales() throws {
    let project = Project.read([
      SourceFile(
        name: "Generators/own.yaml",
        text: """
          generators:
            code: { parameters: { prefix: A }, value: "{prefix}-{random_int(1, 1)}" }
            tongue: random_choice([it])
          """),
      SourceFile(
        name: "Factories/things.yaml",
        text: """
          factory: things
          fields:
            id: { type: integer, primary_key: true }
            v: text
            land: text
          values:
            land: country_code()
          """),
      SourceFile(
        name: "Fixtures/things.yaml", text: "- { id: 1, v: code(F) }\n- { id: 2, v: code() }\n"),
      SourceFile(
        name: "Scenarios/all.yaml",
        text: """
          scenario: all
          locale: tongue()
          steps:
            - fixtures: things
            - rows: things
              locale: fr
              data:
                - { id: 3, v: "{code(R)}" }
          """),
    ])
    #expect(!project.hasErrors, "\(project.diagnostics)")
    let plan = try Planner.plan("all", in: project)
    let rows = try plan.tables[0].rowGroups.flatMap { rowGroup in
      let frame = RowGroupFrame(
        graph: plan.graph, table: 0, rowGroup: rowGroup, rows: .range(rowGroup.rows))
      return zip(try frame.column("v").strings, try frame.column("land").strings).map {
        "\($0) \($1)"
      }
    }
    #expect(rows == ["F-1 IT", "A-1 IT", "R-1 FR"])
  }

  @Test(arguments: [
    ("Fixtures/things.yaml", "- { v: cod() }"),
    ("Scenarios/all.yaml", "scenario: all\nsteps:\n  - rows: things\n    data: [{ v: cod() }]"),
    ("Scenarios/all.yaml", "scenario: all\nlocale: code()\nsteps: []"),
  ])
  func wrongCallsInWrittenRows(_ name: String, _ text: String) throws {
    let project = Project.read([
      SourceFile(name: "Generators/own.yaml", text: "generators:\n  code: klingon\n"),
      SourceFile(name: name, text: text),
    ])
    let found = try #require(project.diagnostics.first)
    #expect(found.message.hasPrefix("unknown "))
    #expect(found.hint == "did you mean `code`?" || found.message.contains("locale"))
  }
}
