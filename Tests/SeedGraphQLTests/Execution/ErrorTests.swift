import SeedGraphQL
import SeedORM
import Testing

@Suite struct ErrorTests {
  @Test(arguments: TestDatabase.available)
  func anErrorMakesTheNearestNullableValueNull(_ kind: TestDatabase) async throws {
    try await kind.withExample { db in
      let schema = try ExampleSchema.make()
      let response = await schema.execute(
        """
        { user(id: "VXNlcjox") { username bad: postsByAuthor(first: -1) { totalCount } }
          other: user(id: "VXNlcjoy") { username }
          nodes(ids: ["VXNlcjox", "VXNlcjoy"]) { ... on User { username good: postsByAuthor(after: "x") { totalCount } } } }
        """, in: db)
      // A connection is never null, so the user around it becomes null.
      #expect(
        response.data == ["user": nil, "other": ["username": "bob"], "nodes": [nil, nil]])
      let paths = response.errors.map { $0.path ?? [] }
      #expect(
        paths == [
          [.field("user"), .field("bad")], [.field("nodes"), .index(0), .field("good")],
          [.field("nodes"), .index(1), .field("good")],
        ])
      #expect(response.errors.allSatisfy { $0.extensions["code"] == "BAD_USER_INPUT" })
      #expect(
        response.json.hasPrefix(
          #"{"errors":[{"message":"'first' must not be negative.","locations":[{"line":1,"column":35}],"path":["user","bad"],"extensions":{"code":"BAD_USER_INPUT"}}"#
        ))
    }
  }

  @Test(arguments: TestDatabase.available)
  func errorsOfTheDatabaseAreNotShown(_ kind: TestDatabase) async throws {
    try await kind.withExample { db in
      try await db.execute("drop table comments")
      let response = await (try ExampleSchema.make()).execute(
        "{ posts(first: 1) { nodes { title comments { totalCount } } } tags { totalCount } }",
        in: db)
      #expect(response.data == nil || response.data == .null)
      #expect(response.errors.map(\.message) == ["Internal error."])
      #expect(response.errors.first?.underlying is DatabaseError)
      #expect(!response.json.lowercased().contains("select") && !response.json.contains("table"))
    }
  }

  @Test func mistakesOfTheSchemaAreAllReported() throws {
    let error = #expect(throws: GraphQLSchemaError.self) {
      try GraphQLSchema {
        $0.add(User.self) { $0.allow(.create, .restore) }
        $0.add(User.self, as: "Person", plural: "users")
        $0.add(Tag.self, as: "not a name")
        $0.add(Post.self, as: "String") { $0.rename(\.title, "id") }
      }
    }
    let problems = error?.problems ?? []
    for expected in [
      "only rows of a SoftDeletable model can be restored", "two models have a field `users`",
      "`not a name` is not a valid name of a type", "there are two types named `String`",
      "the field `id` is the global ID",
    ] { #expect(problems.contains { $0.contains(expected) }, "\(expected) in \(problems)") }
    #expect(throws: GraphQLSchemaError.self) {
      try GraphQLSchema {
        $0.add(User.self) {
          $0.hide(\.username); $0.allow(.create)
        }
      }
    }
    #expect(throws: GraphQLSchemaError.self) { try GraphQLSchema { _ in } }
  }
}
