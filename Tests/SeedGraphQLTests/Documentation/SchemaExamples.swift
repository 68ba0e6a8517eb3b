import SeedGraphQL
import SeedORM
import Testing

/// The examples of doc comments.
enum SchemaExamples {
  static func execute(_ db: Database) async throws {
    let schema = try GraphQLSchema {
      $0.add(User.self)
      $0.add(Post.self) { $0.allow(.create, .update) }
    }
    let response = await schema.execute(GraphQLRequest("{ users { nodes { username } } }"), in: db)
    #expect(response.errors.isEmpty)
    try await first(of: schema, in: db)

    let request = GraphQLRequest(
      "query($age: Int!) { users(where: {age: {gte: $age}}) { nodes { username } } }",
      variables: ["age": 18])
    let adults = await schema.execute(request, in: db)
    #expect(adults.data == ["users": ["nodes": [["username": "ann"]]]])
  }

  private static func first(of schema: GraphQLSchema, in db: Database) async throws {
    let response = await schema.execute("{ users(first: 1) { nodes { username } } }", in: db)
    for error in response.errors { print(error.message) }
    print(response.json)  // {"data":{"users":{"nodes":[{"username":"ann"}]}}}
    #expect(response.json == #"{"data":{"users":{"nodes":[{"username":"ann"}]}}}"#)
  }

  static func hide() throws -> GraphQLSchema {
    let schema = try GraphQLSchema {
      $0.add(User.self) {
        $0.hide(\.passwordHash)
        $0.default(\.passwordHash, "none")
        $0.allow(.create, .update)
      }
      $0.add(Post.self)
    }
    return schema
  }

  static func limit() throws -> GraphQLSchema {
    var limits = GraphQLLimits()
    limits.maximumDepth = 8
    let schema = try GraphQLSchema(limits: limits) { $0.add(User.self) }
    return schema
  }
}
