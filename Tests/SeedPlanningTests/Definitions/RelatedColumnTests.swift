@testable import SeedFormat
@testable import SeedGeneration
@testable import SeedPlanning
@testable import SeedSchema
import Testing

/// Values that depend on rows which several references lead to.
@Suite struct RelatedColumnTests {
  private static let rows: Int64 = 20

  /// Tables of which each has two references to the one before, and a number that depends on both
  /// rows there.
  private func plan(_ depth: Int, _ value: String) throws -> Plan {
    var files = [
      SourceFile(
        name: "t0.yaml",
        text: """
          factory: t0
          fields:
            id: { type: integer, primary_key: true }
            n: integer
          values:
            n: random_int(1, 1000000)

          """)
    ]
    for level in 1...depth {
      files.append(
        SourceFile(
          name: "t\(level).yaml",
          text: """
            factory: t\(level)
            fields:
              id: { type: integer, primary_key: true }
              a_id: { type: integer, references: t\(level - 1) }
              b_id: { type: integer, references: t\(level - 1) }
              n: integer
              other: integer
            values:
              n: "{max(a.n, b.n) + 1}"
              other: "\(level < 3 ? "{1}" : value)"

            """))
    }
    let steps = (0...depth).map { "  - create: t\($0)\n    count: \(Self.rows)\n" }.joined()
    files.append(SourceFile(name: "all.yaml", text: "scenario: all\nsteps:\n\(steps)"))
    let project = Project.read(files)
    if project.hasErrors { throw DiagnosticsError(project.diagnostics) }
    return try Planner.plan("all", in: project)
  }

  private func column(_ name: String, of level: Int, in plan: Plan) throws -> [Double] {
    let place = try #require(
      plan.tables.firstIndex { $0.schema.name == TableName("t\(level)") })
    let frame = RowGroupFrame(
      graph: plan.graph, table: place, rowGroup: plan.tables[place].rowGroups[0],
      rows: .range(0..<Self.rows))
    return try frame.column(name).numbers
  }

  /// With a computation for each path it would take 2^40 of them.
  @Test func valuesOfLongChainsAreComputedOnce() throws {
    let plan = try self.plan(40, "{1}")
    let first = try column("n", of: 0, in: plan)
    let last = try column("n", of: 40, in: plan)
    #expect(last.count == Int(Self.rows))
    #expect(last.allSatisfy { value in first.contains(value - 40) })
  }

  @Test func aValueReadThroughReferencesIsTheRowsOwn() throws {
    let plan = try self.plan(4, "{a.b.n}")
    let numbers = try column("n", of: 2, in: plan)
    let links = try (column("a_id", of: 4, in: plan), column("b_id", of: 3, in: plan))
    let read = try column("other", of: 4, in: plan)
    for (row, value) in read.enumerated() {
      let between = try #require(links.1[safe: Int(links.0[row]) - 1])
      #expect(value == numbers[safe: Int(between) - 1])
    }
  }

  /// Steps of one table that call a project's own generator with different arguments.
  @Test func argumentsOfOwnGeneratorsAreThoseOfTheStep() throws {
    let project = Project.read([
      SourceFile(
        name: "Generators/own.yaml",
        text: """
          generators:
            code:
              parameters: [letter]
              value: "{letter}-{random_int(1, 9)}"
          """),
      SourceFile(
        name: "Factories/item.yaml",
        text: """
          factory: item
          fields:
            id: { type: integer, primary_key: true }
            v: text
          values:
            v: code(a)
          traits:
            other:
              v: code(b)
          """),
      SourceFile(
        name: "Factories/note.yaml",
        text: """
          factory: note
          fields:
            id: { type: integer, primary_key: true }
            item_id: { type: integer, references: item }
            v: text
          values:
            v: "{item.v}"
          """),
      SourceFile(
        name: "Scenarios/all.yaml",
        text: """
          scenario: all
          steps:
            - { create: item, count: 5 }
            - { create: item, count: 5, traits: [other] }
            - { create: note, count: 50 }
          """),
    ])
    if project.hasErrors { throw DiagnosticsError(project.diagnostics) }
    let plan = try Planner.plan("all", in: project)
    func column(_ name: String, _ table: String) throws -> [SQLValue] {
      let place = try #require(plan.tables.firstIndex { $0.schema.name == TableName(table) })
      return try plan.tables[place].rowGroups.flatMap { rowGroup in
        let column = try RowGroupFrame(
          graph: plan.graph, table: place, rowGroup: rowGroup, rows: .range(rowGroup.rows)
        ).column(name)
        return (0..<column.count).map { column.sqlValue(at: $0) }
      }
    }
    let values = Dictionary(
      uniqueKeysWithValues: zip(try column("id", "item"), try column("v", "item")))
    let read = try column("v", "note")
    #expect(read == (try column("item_id", "note")).map { values[$0] ?? .null })
    #expect(Set(read.compactMap { $0.text?.first }) == ["a", "b"])
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
