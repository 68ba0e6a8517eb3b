import PlanSupport
import RunSupport
import SeedFormat
@testable import SeedKit
import SeedPlanning
import Testing
import TestSupport

/// References that agree with others and are distinct among the children of a parent.
@Suite struct DistinctReferenceTests {
  private static func text(_ reference: String, key: String = "", rows: Int = 6) -> String {
    """
    factory: coll
    table: colls
    fields: { id: { type: integer, primary_key: true }, library: { type: string, max_length: 5 } }
    values: { library: "random_choice([A, B, C])" }
    ---
    factory: item
    table: items
    fields: { id: { type: integer, primary_key: true }, library: text }
    values: { library: "cycle([A, B, C])" }
    ---
    factory: entry
    table: entries
    fields:
      id: { type: integer, primary_key: true }
      collection_id: { type: integer, references: colls }
      item_id: { type: integer, references: items }
    \(key)
    values:
      item_id: \(reference)
    ---
    scenario: main
    steps:
      - { create: coll, count: 12 }
      - { create: item, count: 60 }
      - { create: entry, count: \(rows) per coll }
    """
  }

  @Test(arguments: [
    text("ref(item, distinct, library=collection.library)"),
    text(
      "ref(item, library=collection.library)",
      key: "constraints: [ unique: [collection_id, item_id] ]"),
    text("ref(item, distinct, library=collection.library)", rows: 20),
  ])
  func agreeingRowsAreDistinct(_ text: String) async throws {
    try await TestDatabase.sqlite.with(text) { test in
      try await test.run()
      let repeated = try await test.rows(
        "SELECT collection_id, item_id FROM entries GROUP BY 1, 2 HAVING count(*) > 1")
      #expect(repeated.isEmpty)
      let wrong = try await test.number(
        "SELECT count(*) FROM entries e JOIN colls c ON c.id = e.collection_id JOIN items i ON i.id = e.item_id WHERE i.library <> c.library"
      )
      #expect(wrong == 0)
    }
  }

  @Test func tooFewAgreeingRowsAreReported() async throws {
    let text = Self.text("ref(item, distinct, library=collection.library)", rows: 21)
    try await TestDatabase.sqlite.with(text) { test in
      let error = await #expect(throws: (any Error).self) { try await test.run() }
      #expect("\(error.map { "\($0)" } ?? "")".contains("only 20 distinct rows agree with it"))
    }
  }

  @Test func distinctNeedsAParent() async throws {
    let text = Self.text("ref(item, distinct, library=collection.library)")
      .replacing("6 per coll", with: "6")
    let found = try await refusal {
      _ = try Planner.plan("main", in: Project.of(text))
    }
    #expect(found?.message == "`distinct` needs a step with `count: … per …`")
  }

  /// A combination of too few values is generated and compared.
  @Test func repeatedKeysOfChildrenWithoutParentsAreFound() async throws {
    let text = """
      factory: user
      table: users
      fields: { id: { type: integer, primary_key: true } }
      ---
      factory: post
      table: posts
      fields: { user_id: { type: integer, references: users }, pos: integer }
      constraints: [ primary_key: [user_id, pos] ]
      values: { pos: "{child}" }
      ---
      scenario: main
      steps:
        - { create: user, count: 3 }
        - { create: post, count: 9 }
      """
    let found = try await refusal { _ = try Planner.plan("main", in: Project.of(text)) }
    #expect(
      found?.message.contains("primary key (user_id, pos) of `posts` must not repeat") == true,
      "\(found?.message ?? "no error")")
  }

  /// Seats of organizations for members of the same one, each of which has at most one.
  private static func seats(_ key: String, nullable: Bool = false, rows: String) -> String {
    """
    factory: org
    table: orgs
    fields: { id: { type: integer, primary_key: true } }
    ---
    factory: member
    table: members
    fields:
      id: { type: integer, primary_key: true }
      org_id: { type: integer, references: orgs }
    constraints:
      - unique: [org_id, id]
    values: { org_id: "{(row - 1) % 5 + 1}" }
    ---
    factory: seat
    table: seats
    fields:
      id: { type: integer, primary_key: true }
      org_id: { type: integer, references: orgs }
      member_id: { type: integer, nullable: \(nullable) }
    constraints:
      - foreign_key: [org_id, member_id]
        references: members(org_id, id)
      - unique: \(key)
    values: { org_id: "ref(org, zipf=0.4)" }
    ---
    scenario: members
    steps:
      - { create: org, count: 5 }
      - { create: member, count: 100 }
    ---
    scenario: seats
    steps:
    \(rows)
    ---
    scenario: main
    steps:
      - { create: org, count: 5 }
      - { create: member, count: 100 }
    \(rows)
    """
  }

  private static let seatRows = "  - { create: seat, count: 25 }\n  - { create: seat, count: 15 }"

  @Test(
    arguments: [["main"], ["members", "seats"]],
    [seats("[member_id]", rows: seatRows), seats("[org_id, member_id]", rows: seatRows)])
  func partnersAreDistinct(_ scenarios: [String], _ text: String) async throws {
    for database in TestDatabase.available {
      try await database.with(text) { test in
        for scenario in scenarios { try await test.run(scenario) }
        #expect(try await test.number("SELECT count(DISTINCT member_id) FROM seats") == 40)
      }
    }
  }

  @Test(arguments: [["main"], ["members", "seats"]])
  func rowsBeyondTheirPartnersHaveNone(_ scenarios: [String]) async throws {
    let text = Self.seats(
      "[member_id]", nullable: true, rows: "  - { create: seat, count: 200 }")
    try await TestDatabase.sqlite.with(text) { test in
      for scenario in scenarios { try await test.run(scenario) }
      let (members, different) = (
        try await test.number("SELECT count(member_id) FROM seats"),
        try await test.number("SELECT count(DISTINCT member_id) FROM seats")
      )
      #expect(members == different && members > 50)
    }
  }

  /// Pairs of rows that both belong to the row's tenant, each of which occurs once.
  @Test(arguments: [["main"], ["parents", "tasks"]])
  func pairsOfAgreeingRowsAreDistinct(_ scenarios: [String]) async throws {
    let steps = (
      """
        - { create: tenant, count: 4 }
        - { create: project, count: 10 }
        - { create: person, count: 30 }
      """, "  - { create: task, count: 60 }"
    )
    let text = """
      factory: tenant
      table: tenants
      fields: { id: { type: integer, primary_key: true } }
      ---
      factory: project
      table: projects
      fields:
        id: { type: integer, primary_key: true }
        tenant_id: { type: integer, references: tenants }
      constraints: [ unique: [tenant_id, id] ]
      ---
      factory: person
      table: people
      fields:
        id: { type: integer, primary_key: true }
        tenant_id: { type: integer, references: tenants }
      constraints: [ unique: [tenant_id, id] ]
      ---
      factory: task
      table: tasks
      fields:
        id: { type: integer, primary_key: true }
        tenant_id: { type: integer, references: tenants }
        project_id: integer
        owner_id: { type: integer, nullable: true }
      constraints:
        - foreign_key: [tenant_id, project_id]
          references: projects(tenant_id, id)
        - foreign_key: [tenant_id, owner_id]
          references: people(tenant_id, id)
        - unique: [project_id, owner_id]
      ---
      scenario: parents
      steps:
      \(steps.0)
      ---
      scenario: tasks
      steps:
      \(steps.1)
      ---
      scenario: main
      steps:
      \(steps.0)
      \(steps.1)
      """
    for database in TestDatabase.available {
      try await database.with(text) { test in
        for scenario in scenarios { try await test.run(scenario) }
        let owned = try await test.number("SELECT count(owner_id) FROM tasks")
        #expect(owned > 30)
      }
    }
  }
}
