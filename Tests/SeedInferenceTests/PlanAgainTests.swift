@testable import SeedDrivers
@testable import SeedGeneration
@testable import SeedInference
@testable import SeedKit
@testable import SeedPlanning
@testable import SeedPredicates
import SeedFormat
import SeedSchema
import Testing

/// A plan that reuses compiled segments has the values of a plan from scratch.
@Suite struct PlanAgainTests {
  private static let tables = [
    TableSchema(
      TableName("users"), fields: [FieldSchema("id", .integer()), FieldSchema("name", .text)],
      primaryKey: ["id"]),
    TableSchema(
      TableName("posts"),
      fields: [
        FieldSchema("id", .integer()), FieldSchema("user_id", .integer()),
        FieldSchema("title", .text),
      ], primaryKey: ["id"],
      foreignKeys: [ForeignKey(["user_id"], references: TableName("users"), ["id"])]),
    TableSchema(
      TableName("tags"), fields: [FieldSchema("id", .integer()), FieldSchema("word", .text)],
      primaryKey: ["id"]),
  ]

  private func project(_ users: Int, _ name: String, _ title: String) -> Project {
    Project.read([
      SourceFile(
        name: "user.yaml",
        text: "factory: user\ntable: users\nvalues:\n  id: sequential()\n  name: \(name)\n"),
      SourceFile(
        name: "post.yaml",
        text:
          "factory: post\ntable: posts\nvalues:\n  id: sequential()\n  user_id: ref(user)\n  title: \"\(title)\"\n"
      ),
      SourceFile(
        name: "tag.yaml",
        text: "factory: tag\ntable: tags\nvalues:\n  id: sequential()\n  word: word()\n"),
      SourceFile(
        name: "all.yaml",
        text:
          "scenario: all\nsteps:\n  - create: user\n    count: \(users)\n  - create: post\n    count: 30\n  - create: tag\n    count: 30\n"
      ),
    ])
  }

  private func digests(_ plan: Plan) throws -> [String] {
    try plan.tables.enumerated().map { place, table in
      let columns = table.segments[0].columns.map(\.field.name)
      let source = PlanBatchSource(
        SegmentBatches(graph: plan.graph, table: place, segment: 0, size: 7), columns: columns,
        control: RunControl()
      ) { _ in }
      while try source.next() != nil {}
      return source.digest.hex
    }
  }

  private func planner(_ project: Project) throws -> Planner {
    Planner(
      project: project, scenario: try project.scenario(named: "all"), options: PlanOptions(),
      state: DatabaseState(tables: Self.tables))
  }

  @Test(arguments: [
    (30, "random_email()", "{random_int(1, 9)} of {user.name}"),
    (30, "word()", "{random_int(1, 9)} of {user.name}"),
    (30, "word()", "{user_id}"), (12, "random_email()", "{user.name}"),
    (12, "'{row}'", "{user.name}"),
  ])
  func valuesAreTheSame(_ users: Int, _ name: String, _ title: String) throws {
    var first = try planner(project(30, "random_email()", "{user.name}"))
    first.compiled = CompiledTables()
    _ = try first.plan()
    let changed = project(users, name, title)
    var again = try planner(changed)
    again.compiled = first.compiled
    let fromNothing = try planner(changed)
    var other = fromNothing
    let one = try digests(try again.plan())
    let two = try digests(try other.plan())
    #expect(one == two)
  }
}
