@testable import SeedFormat
@testable import SeedPlanning
import Testing

/// Unique columns that are computed from others.
@Suite(.serialized) struct DerivedKeyTests {
  private static func files(_ values: String, count: Int) -> String {
    """
    factory: user
    table: users
    fields:
      id: { type: integer, primary_key: true }
      handle: { type: string, max_length: 40 }
      username: { type: string, max_length: 60 }
      first: text
      last: text
      email: { type: string, max_length: 120, unique: true, nullable: true }
    values: { first: first_name(), last: last_name(), \(values) }
    ---
    scenario: main
    steps: [ { create: user, count: \(count) } ]
    """
  }

  /// A column that distinguishes a template's values becomes unique, also through another template.
  @Test(
    arguments: TestDatabase.available,
    [
      #"username: random_username(), email: "{username}@test.com""#,
      #"handle: random_username(), username: "<{handle}>", email: "{username}@test.com""#,
    ])
  func theColumnOfATemplateBecomesUnique(
    _ database: TestDatabase, _ values: String
  ) async throws {
    try await database.with(Self.files(values, count: 60_000)) { test in
      let plan = try await test.plan()
      #expect(plan.warnings.isEmpty)
      try await test.run()
      let emails = try await test.number("select count(distinct email) from users")
      #expect(emails == 60_000)
    }
  }

  @Test(arguments: TestDatabase.available)
  func valuesThatMayBeMissingAreUnique(_ database: TestDatabase) async throws {
    try await database.with(Self.files("email: 'maybe(80%, random_username())'", count: 50_000)) {
      test in
      try await test.run()
      let emails = try await test.number("select count(email) - count(distinct email) from users")
      #expect(emails == 0)
    }
  }

  @Test(arguments: [
    #"email: "{lower(first)}.{lower(last)}@test.com""#, #"email: "{first}{last}@test.com""#,
  ])
  func tooFewStringsFail(_ value: String) async throws {
    for count in [20_000, 1_000_000] {
      let error = try await refusal {
        _ = try Planner.plan("main", in: Project.of(Self.files(value, count: count)))
      }
      #expect(error?.message.contains("`users.email` must be unique") == true)
      #expect(error?.span?.line == 10)
      #expect(error?.hint?.contains("such as {row}") == true)
    }
  }

  /// Of few rows, all are looked at, so that a plan that works isn't warned about.
  @Test func fewRowsAreTried() throws {
    let value = #"email: "{lower(first)}.{lower(last)}@test.com""#
    #expect(try Planner.plan("main", in: Project.of(Self.files(value, count: 5))).warnings.isEmpty)
  }

  /// 100,000 rows of some 10^11 texts: 0.05 pairs are likely to be equal, which is worth a warning.
  @Test func possibleRepeatsWarnWithTheNumbers() throws {
    let value = #"username: "x", email: "{random_int(1, 300000)}-{random_int(1, 300000)}""#
    let warnings = try Planner.plan(
      "main", in: Project.of(Self.files(value, count: 100_000))
    ).warnings
    #expect(
      warnings.map(\.message) == [
        "`users.email` must be unique, and its values may repeat: 100000 rows of 90000000000 different values: 100000² / (2 × 90000000000) = 0.056 pairs are expected to be equal"
      ])
  }

  @Test func impossibleRequestsFailWithTheNumbers() async throws {
    let value = #"username: "x", email: "{random_int(1, 30000)}-{random_int(1, 300000)}""#
    let error = try await refusal {
      _ = try Planner.plan("main", in: Project.of(Self.files(value, count: 3_000_000)))
    }
    #expect(
      error?.message
        == "`users.email` must be unique, and its values repeat: 3000000 rows of 9000000000 different values: 3000000² / (2 × 9000000000) = 500 pairs are expected to be equal"
    )
  }
}
