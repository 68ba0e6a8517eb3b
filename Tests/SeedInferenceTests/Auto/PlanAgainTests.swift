@testable import SeedDatabase
@testable import SeedGeneration
@testable import SeedInference
@testable import SeedKit
@testable import SeedPlanning
@testable import SeedPredicates
import SeedFormat
import SeedSchema
import Testing

/// A plan that is revised has the values of a plan from scratch.
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
      let columns = table.rowGroups[0].columns.map(\.field.name)
      let source = PlanBatchSource(
        RowGroupBatches(graph: plan.graph, table: place, rowGroup: 0, size: 7), columns: columns,
        control: RunControl()
      ) { _ in }
      while try source.next() != nil {}
      return source.digest.hex
    }
  }

  private func planner(
    _ project: Project, _ state: DatabaseState = DatabaseState(tables: tables)
  ) throws -> Planner {
    Planner(
      project: project, scenario: try project.scenario(named: "all"), options: PlanOptions(),
      state: state)
  }

  /// What a pass learns of a database while it fills it.
  enum Finding: CaseIterable {
    case rows, keys, nullability, foreignKey, count, all
  }

  @Test(arguments: Finding.allCases)
  func plansForAnotherStateAreTheSame(_ finding: Finding) throws {
    let before = project(30, "random_email()", "{user.name}")
    let session = PlanSession(try planner(before))
    _ = try session.plan()
    var state = DatabaseState(tables: Self.tables)
    if finding == .rows || finding == .all {
      state.rows[TableName("tags")] = .init(count: 5, highestKey: 9)
    }
    if finding == .keys || finding == .all {
      state.rows[TableName("users")] = .init(
        count: 3, highestKey: 4, keys: ["id": Column(.integers([1, 2, 4]))])
    }
    if finding == .nullability || finding == .all { state.tables[1].fields[2].isNullable = true }
    if finding == .foreignKey || finding == .all {
      state.tables[2].foreignKeys.append(
        ForeignKey(["id"], references: TableName("users"), ["id"]))
    }
    let changed =
      finding == .count || finding == .all
      ? project(20, "random_email()", "{user.name}") : before
    let isRevised = session.revise(try planner(changed, state))
    #expect(isRevised)
    let other = try planner(changed, state)
    let one = try digests(try session.plan())
    let whole = try digests(try other.plan())
    #expect(one == whole)
  }

  @Test func otherTablesTakeANewSession() throws {
    let before = project(30, "random_email()", "{user.name}")
    let session = PlanSession(try planner(before))
    _ = try session.plan()
    var state = DatabaseState(tables: Self.tables)
    state.rows[TableName("elsewhere")] = .init(count: 1, highestKey: 1)
    let isRevised = session.revise(try planner(before, state))
    #expect(!isRevised)
  }

  @Test(arguments: [
    ("random_email()", "{random_int(1, 9)} of {user.name}"),
    ("word()", "{random_int(1, 9)} of {user.name}"),
    ("word()", "{user_id}"), ("random_email()", "{user.name}"), ("'{row}'", "{user.name}"),
  ])
  func valuesAreTheSame(_ name: String, _ title: String) throws {
    let session = PlanSession(try planner(project(30, "random_email()", "{user.name}")))
    _ = try session.plan()
    let changed = project(30, name, title)
    let isRevised = session.revise(changed)
    #expect(isRevised)
    let other = try planner(changed)
    let one = try digests(try session.plan())
    let two = try digests(try other.plan())
    #expect(one == two)
  }

  @Test func columnsThatOthersBeginToNeedArePlannedAnew() throws {
    let session = PlanSession(try planner(project(30, "word()", "no name")))
    _ = try session.plan()
    for title in ["{user.name}", "no name", "{user.id} {user.name}"] {
      let changed = project(30, "word()", title)
      let isRevised = session.revise(changed)
      #expect(isRevised)
      let other = try planner(changed)
      let one = try digests(try session.plan())
      let two = try digests(try other.plan())
      #expect(one == two)
    }
  }

  @Test func afterAnErrorTheSessionGoesOn() throws {
    let session = PlanSession(try planner(project(30, "word()", "{user.name}")))
    _ = try session.plan()
    let broken = project(30, "random_int(9, 1)", "{user.name}")
    let isBroken = session.revise(broken)
    #expect(isBroken)
    #expect(throws: DiagnosticsError.self) { try session.plan() }
    let mended = project(30, "random_email()", "{user.name}")
    let isMended = session.revise(mended)
    #expect(isMended)
    let other = try planner(mended)
    let one = try digests(try session.plan())
    let two = try digests(try other.plan())
    #expect(one == two)
  }

  @Test func anotherNumberOfRowsTakesANewSession() throws {
    let session = PlanSession(try planner(project(30, "word()", "{user.name}")))
    _ = try session.plan()
    let isRevised = session.revise(project(12, "word()", "{user.name}"))
    #expect(!isRevised)
  }
}
