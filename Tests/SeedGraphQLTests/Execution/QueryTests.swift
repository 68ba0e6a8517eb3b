import Foundation
import SeedGraphQL
import SeedORM
import Testing

@Suite struct QueryTests {
  @Test(arguments: TestDatabase.available)
  func fieldsHaveTheirTypes(_ kind: TestDatabase) async throws {
    try await kind.withExample { db in
      let data = try await ExampleSchema.make().data(
        "{ users { nodes { id databaseId username role age visits } totalCount } }", in: db)
      #expect(
        data == [
          "users": [
            "nodes": [
              [
                "id": "VXNlcjox", "databaseId": 1, "username": "ann", "role": "ADMIN", "age": 42,
                // Beyond 53 bits, a text.
                "visits": "9007199254740993",
              ],
              [
                "id": "VXNlcjoy", "databaseId": 2, "username": "bob", "role": "USER", "age": 17,
                "visits": 0,
              ],
              [
                "id": "VXNlcjoz", "databaseId": 3, "username": "cat", "role": "GUEST_USER",
                "age": nil, "visits": 0,
              ],
            ], "totalCount": 3,
          ]
        ])
    }
  }

  @Test(arguments: TestDatabase.available)
  func everyColumnTypeCanBeWrittenAndRead(_ kind: TestDatabase) async throws {
    try await kind.withExample { db in
      let schema = try ExampleSchema.make()
      let fields = """
        databaseId small medium big single double flag text price uuid instant day time bytes role
        labels numbers settings
        """
      let created = try await schema.data(
        """
        mutation($input: CreateEverythingInput!) { createEverything(input: $input) { \(fields) } }
        """,
        [
          "input": [
            "databaseId": "7", "small": -5, "medium": 2, "big": "9007199254740993", "single": 1.5,
            "double": 0.1, "flag": true, "text": "Ä\"", "price": "12.50",
            "uuid": "00000000-0000-4000-8000-00000000000A", "instant": "2025-06-01T12:00:00+02:00",
            "day": "2025-06-01", "time": "12:30:00", "bytes": "AAEC", "role": "GUEST_USER",
            "labels": ["a", "b,c"], "numbers": [1, "9007199254740993"],
            "settings": ["limit": 3, "names": ["x"]],
          ]
        ], in: db)
      let expected: GraphQLValue = [
        "databaseId": 7, "small": -5, "medium": 2, "big": "9007199254740993", "single": 1.5,
        "double": 0.1, "flag": true, "text": "Ä\"", "price": "12.5",
        "uuid": "00000000-0000-4000-8000-00000000000a", "instant": "2025-06-01T10:00:00Z",
        "day": "2025-06-01", "time": "12:30:00", "bytes": "AAEC", "role": "GUEST_USER",
        "labels": ["a", "b,c"], "numbers": [1, "9007199254740993"],
        "settings": ["limit": 3, "names": ["x"]],
      ]
      #expect(created["createEverything"] == expected)
      let found = try await schema.data(
        """
        { everythings(where: {
            price: {gt: 12, lte: "12.5"}, instant: {lt: "2025-07-01T00:00:00Z"}, flag: {eq: true},
            big: {eq: "9007199254740993"}, uuid: {in: ["00000000-0000-4000-8000-00000000000A"]},
            day: {gte: "2025-01-01"}, time: {ne: "13:00"}, role: {eq: GUEST_USER}, small: {lt: 0},
            double: {gt: 0.05}, text: {icontains: "ä"}
          }, orderBy: [{field: PRICE}, {field: INSTANT, direction: DESC}]) {
          nodes { \(fields) } edges { cursor }
        } }
        """, in: db)
      #expect(found["everythings"]?["nodes"] == .list([expected]))
      let cursor = try #require(found["everythings"]?["edges"]?[0]?["cursor"])
      let after = try await schema.data(
        """
        query($after: String) { everythings(after: $after, orderBy: [{field: PRICE},
          {field: INSTANT, direction: DESC}]) { nodes { id } pageInfo { hasPreviousPage } } }
        """, ["after": cursor], in: db)
      #expect(
        after == ["everythings": ["nodes": [], "pageInfo": ["hasPreviousPage": true]]])
    }
  }

  @Test(arguments: TestDatabase.available)
  func filtersCombine(_ kind: TestDatabase) async throws {
    try await kind.withExample { db in
      let schema = try ExampleSchema.make()
      func names(_ filter: String) async throws -> [String] {
        let data = try await schema.data(
          "{ users(where: \(filter)) { nodes { username } totalCount } }", in: db)
        let nodes = data["users"]?["nodes"]?.list ?? []
        #expect(data["users"]?["totalCount"] == .integer(Int64(nodes.count)))
        return nodes.compactMap { $0["username"]?.string }
      }
      func expect(_ filter: String, _ expected: [String]) async throws {
        let found = try await names(filter)
        #expect(found == expected, "\(filter)")
      }
      try await expect("{}", ["ann", "bob", "cat"])
      try await expect("{age: {gt: 3}}", ["ann", "bob"])
      try await expect("{age: {eq: null}}", ["cat"])
      try await expect("{age: {isNull: false}}", ["ann", "bob"])
      try await expect("{or: [{age: {lt: 18}}, {role: {in: [ADMIN]}}]}", ["ann", "bob"])
      try await expect("{or: []}", [])
      try await expect("{not: {username: {startsWith: \"b\"}}}", ["ann", "cat"])
      try await expect("{and: {age: {gt: 3}, not: {role: {eq: ADMIN}}}}", ["bob"])
      try await expect("{id: {in: [\"VXNlcjoy\", \"VXNlcjoz\"]}}", ["bob", "cat"])
      try await expect("{id: {ne: \"VXNlcjoy\"}}", ["ann", "cat"])
      let posts = try await schema.data(
        "{ posts(where: {authorId: {eq: \"VXNlcjoy\"}, editorId: {isNull: true}}) { totalCount } }",
        in: db)
      #expect(posts == ["posts": ["totalCount": 4]])
    }
  }

  @Test(arguments: TestDatabase.available)
  func nodesOfAnyTypeAreFound(_ kind: TestDatabase) async throws {
    try await kind.withExample { db in
      let schema = try ExampleSchema.make()
      let data = try await schema.data(
        """
        query($ids: [ID!]!) {
          nodes(ids: $ids) { __typename id ... on User { username } ... on Tag { name } }
          user(id: "VXNlcjox") { username }
          none: user(id: "VXNlcjo5OQ==") { username }
          node(id: "VXNlcjoy") { ...F }
        }
        fragment F on Node { id ... on User { name: username @include(if: true) age @skip(if: true) } }
        """, ["ids": ["VXNlcjox", "VGFnOmRi", "nonsense", "VXNlcjp4"]], in: db)
      #expect(
        data == [
          "nodes": [
            ["__typename": "User", "id": "VXNlcjox", "username": "ann"],
            ["__typename": "Tag", "id": "VGFnOmRi", "name": "Databases"], nil, nil,
          ], "user": ["username": "ann"], "none": nil,
          "node": ["id": "VXNlcjoy", "name": "bob"],
        ])
    }
  }

  @Test(arguments: TestDatabase.available)
  func aKeyOfSeveralColumnsIsOneID(_ kind: TestDatabase) async throws {
    try await kind.withExample { db in
      let schema = try ExampleSchema.make()
      let data = try await schema.data(
        "{ postTags { nodes { id post { title } tag { name } } } }", in: db)
      let nodes = try #require(data["postTags"]?["nodes"]?.list)
      #expect(nodes.count == 3)
      let id = try #require(nodes[0]["id"])
      let again = try await schema.data(
        "query($id: ID!) { node(id: $id) { id ... on PostTag { post { title } tag { name } } } }",
        ["id": id], in: db)
      #expect(again["node"] == nodes[0])
    }
  }
}
