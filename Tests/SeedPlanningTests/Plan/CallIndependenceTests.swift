import SeedFormat
import SeedGeneration
import SeedPlanning
import SeedSchema
import Testing

/// Equal calls at different positions generate independent values; what columns share agrees.
@Suite struct CallIndependenceTests {
  private static let rows: Int64 = 60

  /// Generates the columns of a table whose values are written in a file's form.
  private func columns(
    _ names: [String], fields: String, values: String, more: String = ""
  ) throws -> [[SQLValue]] {
    let project = Project.read([
      SourceFile(
        name: "Factories/test.yaml",
        text: """
          factory: thing
          fields:
            id: { type: integer, primary_key: true }
          \(fields.indented)
          values:
          \(values.indented)
          \(more)
          """)
    ])
    if project.hasErrors { throw DiagnosticsError(project.diagnostics) }
    let plan = try Planner.plan(factory: "thing", rows: Self.rows, seed: 1, in: project)
    let table = plan.tables.count - 1
    let frame = RowGroupFrame(
      graph: plan.graph, table: table, rowGroup: plan.tables[table].rowGroups[0],
      rows: .range(0..<Self.rows))
    return try names.map { name in
      let column = try frame.column(name)
      return (0..<column.count).map { column.sqlValue(at: $0) }
    }
  }

  /// The same value in two columns `x` and `y`.
  private func pair(
    _ value: String, type: String = "text", fields: String = "", values: String = "",
    more: String = ""
  ) throws -> (x: [SQLValue], y: [SQLValue]) {
    let both = try columns(
      ["x", "y"], fields: "x: \(type)\ny: \(type)\n\(fields)",
      values: "x: \(value)\ny: \(value)\n\(values)", more: more)
    return (both[0], both[1])
  }

  /// How many rows have the same value in both columns.
  private func equal(_ x: [SQLValue], _ y: [SQLValue]) -> Int {
    zip(x, y).count { $0.0 == $0.1 }
  }

  @Test(arguments: [
    (#""{random_int(1, 1000000)}""#, "text"),
    (#""a {random_int(1, 1000000)}""#, "text"),
    (#""{1 + random_int(1, 1000000)}""#, "integer"),
    (#""{if(true, random_int(1, 1000000), 0)}""#, "integer"),
    (#"random_choice(["{random_int(1, 1000000)}", "{random_int(1, 1000000)}"])"#, "integer"),
    (#"maybe(100%, "{random_int(1, 1000000)}")"#, "integer"),
    ("random_int({random_int(1, 1000000)}, 1000001)", "integer"),
    ("random_decimal({random_int(1, 1000000)}, 1000001)", "{ type: decimal, scale: 0 }"),
    ("random_datetime(random_datetime(-300d, -200d), now)", "datetime"),
    (#"["{random_int(1, 1000000)}"]"#, "json"),
    (#"{ a: "{random_int(1, 1000000)}" }"#, "json"),
    ("code()", "text"),
  ])
  func equalValuesOfTwoColumnsAreIndependent(_ value: String, _ type: String) throws {
    let more = """
      ---
      generators:
        code: "{random_int(1, 1000000)}"
      """
    let (x, y) = try pair(value, type: type, more: more)
    #expect(equal(x, y) <= 2)
  }

  @Test func equalItemsOfOneDocumentAreIndependent() throws {
    let documents = try columns(
      ["x"], fields: "x: json",
      values: #"x: ["{random_int(1, 1000000)}", "{random_int(1, 1000000)}"]"#)[0]
    let pairs = documents.compactMap { $0.text?.dropFirst().dropLast().split(separator: ",") }
    #expect(pairs.count == Int(Self.rows) && pairs.allSatisfy { $0.count == 2 })
    #expect(pairs.count { $0.first == $0.last } <= 2)
  }

  @Test func callsOfPeopleAgree() throws {
    let all = try columns(
      ["full", "parts", "x", "y"], fields: "full: text\nparts: text\nx: text\ny: text",
      values: """
        full: full_name()
        parts: "{first_name()} {last_name()}"
        x: "{first_name()}"
        y: "{person.first_name}"
        """)
    #expect(all[2] == all[3])
    #expect(zip(all[1], all[2]).allSatisfy { ($0.text ?? "").hasPrefix(($1.text ?? "?") + " ") })
  }

  @Test func columnsThatReadAnotherAgree() throws {
    let all = try columns(
      ["x", "y", "z"], fields: "x: text\ny: text\nz: text",
      values: """
        x: "{random_int(1, 1000000)}"
        y: "{x}"
        z: "{number}"
        """, more: "parameters: { number: \"{random_int(1, 1000000)}\" }")
    #expect(all[0] == all[1])
    #expect(equal(all[0], all[2]) <= 2)
  }

  @Test func aLifecyclesTimesHaveItsStart() throws {
    let all = try columns(
      ["status", "paid_at", "sent_at"],
      fields: """
        status: text
        paid_at: { type: datetime, nullable: true }
        sent_at: { type: datetime, nullable: true }
        """,
      values: "status: lifecycle(paid > sent, from=random_datetime(-300d, now))")
    for (row, status) in all[0].enumerated() {
      #expect(all[1][row] != .null)
      #expect((all[2][row] != .null) == (status == .text("sent")))
    }
  }

  @Test func aNewColumnChangesNoOther() throws {
    let before = try columns(
      ["x"], fields: "x: text", values: #"x: "{random_int(1, 1000000)} {word()}""#)[0]
    let after = try columns(
      ["x"], fields: "a: text\nx: text",
      values: """
        a: "{random_int(1, 1000000)} {word()}"
        x: "{random_int(1, 1000000)} {word()}"
        """)[0]
    #expect(before == after)
  }
}

extension String {
  /// The lines, indented as the entries of a mapping.
  fileprivate var indented: String {
    split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
  }
}
