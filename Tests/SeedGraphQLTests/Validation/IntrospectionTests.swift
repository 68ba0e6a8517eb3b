import SeedGraphQL
import SeedORM
import Testing

/// graphql-core reads the whole schema in `Tests/GraphQL/run`.
@Suite struct IntrospectionTests {
  @Test func typesDescribeThemselves() async throws {
    let schema = try ExampleSchema.make()
    try await TestDatabase.sqlite.withExample { db in
      let data = try await schema.data(
        """
        {
          __schema { queryType { name } mutationType { name } subscriptionType { name } directives { name } }
          user: __type(name: "User") {
            kind name description interfaces { name } fields { name } inputFields { name } enumValues { name }
            all: fields(includeDeprecated: true) { name isDeprecated deprecationReason }
          }
          node: __type(name: "Node") { kind possibleTypes { name } }
          role: __type(name: "UserRole") { enumValues { name } }
          order: __type(name: "UserOrder") { inputFields { name defaultValue type { kind ofType { name } } } }
          create: __type(name: "CreateUserInput") { inputFields { name defaultValue type { kind name } } }
          time: __type(name: "DateTime") { kind specifiedByURL }
          none: __type(name: "Nope") { kind }
        }
        """, in: db)
      #expect(
        data["__schema"] == [
          "queryType": ["name": "Query"], "mutationType": ["name": "Mutation"],
          "subscriptionType": nil,
          "directives": [
            ["name": "include"], ["name": "skip"], ["name": "deprecated"],
            ["name": "specifiedBy"],
          ],
        ])
      let user = try #require(data["user"])
      #expect(user["kind"] == "OBJECT" && user["description"] == "Somebody who writes.")
      #expect(user["interfaces"] == [["name": "Node"]])
      #expect(user["inputFields"] == .null && user["enumValues"] == .null)
      let names = (user["fields"]?.list ?? []).compactMap { $0["name"]?.string }
      #expect(
        names == [
          "id", "databaseId", "username", "email", "role", "age", "visits", "createdAt",
          "postsByAuthor", "postsByEditor",
        ])
      let score = user["all"]?.list?.first { $0["name"] == "score" }
      #expect(
        score == ["name": "score", "isDeprecated": true, "deprecationReason": "Use `visits`."])
      #expect(data["node"]?["possibleTypes"]?.list?.count == 6)
      #expect(
        data["role"]?["enumValues"] == [
          ["name": "ADMIN"], ["name": "USER"], ["name": "GUEST_USER"],
        ])
      #expect(
        data["order"]?["inputFields"] == [
          [
            "name": "field", "defaultValue": nil,
            "type": ["kind": "NON_NULL", "ofType": ["name": "UserOrderField"]],
          ],
          [
            "name": "direction", "defaultValue": "ASC",
            "type": ["kind": "NON_NULL", "ofType": ["name": "OrderDirection"]],
          ],
        ])
      let inputs = data["create"]?["inputFields"]?.list ?? []
      #expect(
        inputs.compactMap { $0["name"]?.string } == [
          "username", "email", "role", "age", "score", "visits",
        ])
      #expect(
        inputs.map { $0["defaultValue"] } == [.null, .null, "USER", .null, "0.0", "0"])
      #expect(data["time"]?["kind"] == "SCALAR" && data["none"] == .some(.null))
    }
  }

  @Test func theDefinitionsAreText() throws {
    let text = try ExampleSchema.make().definitions
    #expect(text.contains("type User implements Node {"))
    #expect(text.contains("  createUser("))
    #expect(text.contains("  score: Float! @deprecated(reason: \"Use `visits`.\")"))
    #expect(text.contains("enum UserRole {\n  ADMIN\n  USER\n  GUEST_USER\n}"))
    #expect(!text.contains("passwordHash") && !text.contains("__Type"))
  }
}
