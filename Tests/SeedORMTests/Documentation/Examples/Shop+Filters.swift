import SeedORM
import Testing

extension Shop {
  static func filters(_ db: Database) async throws {
    let filter = try FilterValue(urlQuery: "role=admin&age[gte]=18&order=-created_at")
    let users = try await User.filter(filter, allowing: ["role", "age", "created_at"]).fetch(in: db)
    #expect(users.isEmpty)
    try await filterByModel(db)
  }

  private static func filterByModel(_ db: Database) async throws {
    let query = try User.filter([
      "age": ["gt": "25"], "role": ["in": ["admin", "user"]], "order": "-created_at",
    ])
    let asked = try FilterValue(urlQuery: "age[gt]=25&role=admin")
    let users = try await User.filter(asked, allowing: ["age", "role"]).fetch(in: db)
    #expect(users.isEmpty)
    let found = try await query.fetch(in: db)
    #expect(found.map(\.username) == ["ann"])
  }
}
