import SeedGraphQL
import SeedORM
import Testing

/// The code that the pages show.
enum Snippets {
  static func run(_ db: Database) async throws {
    let schema = try GraphQLSchema {
      $0.add(User.self) {
        $0.hide(\.passwordHash)
        $0.default(\.passwordHash, "none")
        $0.default(\.score, 0)
        $0.default(\.visits, 0)
        $0.allow(.create, .update)
      }
      $0.add(Post.self) { $0.relation("tags", Post.tags) }
      $0.add(Comment.self) { $0.allow(.delete, .restore) }
      $0.add(Tag.self)
    }
    let response = await schema.execute(
      """
      { users(first: 10, where: {age: {gt: 3}}, orderBy: [{field: AGE, direction: DESC}]) {
        totalCount
        nodes { username postsByAuthor(first: 3) { nodes { title tags { nodes { name } } } } }
      } }
      """, in: db)
    print(response.json)
    #expect(response.errors.isEmpty && response.data?["users"]?["totalCount"] == 2)

    let blog = try GraphQLSchema {
      $0.add(User.self) {
        $0.hide(\.passwordHash)
        $0.relation(
          "drafts", ToMany(\User.id, \Post.authorID).where { $0.title.hasPrefix("Draft") })
      }
      $0.add(Post.self) {
        $0.relation("tags", Post.tags)
        $0.describe(\.title, "In **Markdown**.")
        $0.deprecate(\.price, "Posts are free.")
      }
      $0.add(Tag.self, plural: "allTags")
    }
    let drafts = await blog.execute(
      "{ users(first: 1) { nodes { drafts { totalCount } postsByAuthor { totalCount } } } }", in: db
    )
    #expect(
      drafts.data?["users"]?["nodes"]?[0] == [
        "drafts": ["totalCount": 0], "postsByAuthor": ["totalCount": 5],
      ])
    try await sessions(db)

    let adults = await schema.execute(
      "query($age: Int!) { users(where: {age: {gte: $age}}) { nodes { username } } }",
      variables: ["age": 18], in: db)
    #expect(adults.data == ["users": ["nodes": [["username": "ann"]]]])
    for error in response.errors {
      print(error.message, error.path ?? [], error.extensions["code"] ?? "")
    }

    var limits = GraphQLLimits()
    limits.maximumNodes = 1000
    limits.maximumDepth = 8
    limits.pageSize = 10
    limits.allowsIntrospection = false
    let closed = try GraphQLSchema(limits: limits) { $0.add(Tag.self) }
    #expect(closed.limits == limits)

    let body = Array(#"{"query": "{ users { totalCount } }"}"#.utf8)
    let answer = await schema.respond(to: body, accepting: "application/json", in: db)
    print(answer.status, answer.contentType, answer.body)
    #expect(answer.body == #"{"data":{"users":{"totalCount":3}}}"#)
  }

  enum Session { @TaskLocal static var userID = 0 }

  private static func sessions(_ db: Database) async throws {
    let personal = try GraphQLSchema {
      $0.add(User.self) { $0.hide(\.passwordHash) }
      $0.add(Post.self) { $0.rows { Post.where { $0.authorID == Session.userID } } }
    }
    let mine = await Session.$userID.withValue(1) {
      await personal.execute("{ posts { nodes { title } } }", in: db)
    }
    #expect(mine.data?["posts"]?["nodes"]?.list?.count == 5)
  }
}
