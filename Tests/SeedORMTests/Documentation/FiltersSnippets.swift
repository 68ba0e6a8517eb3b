import SeedORM
import Foundation

/// The snippets of Filters.md.
enum FiltersSnippets {
  static func run(_ db: Database) async throws {
    do {
      let some = try User.filter([
        "age": ["gte": 25], "role": ["in": ["admin", "user"]], "order": "-age,id",
      ])
      let users = try await some.fetch(in: db)
      let asked = try FilterValue(urlQuery: "age[gte]=25&username[icontains]=an&limit=20")
      let found = try await User.filter(asked, allowing: ["age", "username"]).fetch(in: db)
      _ = (some, users, asked, found)
    }
  }
}
