import SeedGraphQL
import SeedORM
import Testing

@Suite struct ConnectionTests {
  @Test(arguments: TestDatabase.available)
  func pagesGoForwardAndBackward(_ kind: TestDatabase) async throws {
    try await kind.withExample { db in
      let schema = try ExampleSchema.make()
      for order in [
        "[]", "[{field: PRICE}]",
        "[{field: PRICE, direction: DESC}, {field: TITLE, direction: DESC}]",
      ] {
        let all = try await schema.data(
          "{ posts(first: 50, orderBy: \(order)) { nodes { title } } }", in: db)
        let titles = (all["posts"]?["nodes"]?.list ?? []).compactMap { $0["title"]?.string }
        #expect(titles.count == 9)
        for (count, cursor, edge, hasMore) in [
          ("first", "after", "endCursor", "hasNextPage"),
          ("last", "before", "startCursor", "hasPreviousPage"),
        ] {
          var found: [String] = []
          var position: GraphQLValue = nil
          while true {
            let page = try await schema.data(
              """
              query($position: String) {
                posts(\(count): 4, \(cursor): $position, orderBy: \(order)) {
                  edges { node { title } } pageInfo { \(edge) \(hasMore) } totalCount
                }
              }
              """, ["position": position], in: db)
            let edges = page["posts"]?["edges"]?.list ?? []
            let names = edges.compactMap { $0["node"]?["title"]?.string }
            found = count == "first" ? found + names : names + found
            #expect(page["posts"]?["totalCount"] == 9)
            guard page["posts"]?["pageInfo"]?[hasMore] == true else { break }
            position = page["posts"]?["pageInfo"]?[edge] ?? nil
          }
          #expect(found == titles)
        }
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func eachParentHasAPageOfItsOwn(_ kind: TestDatabase) async throws {
    try await kind.withExample { db in
      let data = try await ExampleSchema.make().data(
        """
        { users { nodes { username postsByAuthor(first: 2, orderBy: [{field: TITLE, direction: DESC}]) {
          totalCount nodes { title } pageInfo { hasNextPage hasPreviousPage }
        } } } }
        """, in: db)
      func page(_ name: String, _ total: Int64, _ titles: [String]) -> GraphQLValue {
        [
          "username": .string(name),
          "postsByAuthor": [
            "totalCount": .integer(total), "nodes": .list(titles.map { ["title": .string($0)] }),
            "pageInfo": ["hasNextPage": .boolean(total > 2), "hasPreviousPage": false],
          ],
        ]
      }
      #expect(
        data["users"]?["nodes"] == [
          page("ann", 5, ["Post 5", "Post 4"]), page("bob", 4, ["Post 9", "Post 8"]),
          page("cat", 0, []),
        ])
    }
  }

  @Test(arguments: TestDatabase.available)
  func anEmptyPageTellsWhetherThereAreMore(_ kind: TestDatabase) async throws {
    try await kind.withExample { db in
      let data = try await ExampleSchema.make().data(
        "{ users(first: 0) { nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }",
        in: db)
      #expect(
        data["users"] == [
          "nodes": [],
          "pageInfo": ["hasNextPage": true, "hasPreviousPage": false, "endCursor": nil],
        ])
    }
  }

  @Test(arguments: TestDatabase.available)
  func rowsBehindAJoinTableAreAConnection(_ kind: TestDatabase) async throws {
    try await kind.withExample { db in
      let data = try await ExampleSchema.make().data(
        """
        { posts(first: 3) { nodes { tags(where: {name: {contains: "a"}}) { totalCount nodes { name } } } } }
        """, in: db)
      #expect(
        data["posts"]?["nodes"] == [
          ["tags": ["totalCount": 1, "nodes": [["name": "Databases"]]]],
          ["tags": ["totalCount": 1, "nodes": [["name": "Databases"]]]],
          ["tags": ["totalCount": 0, "nodes": []]],
        ])
    }
  }

  @Test(arguments: TestDatabase.available)
  func theNumberOfStatementsDependsOnTheDocumentOnly(_ kind: TestDatabase) async throws {
    let monitor = QueryMonitor()
    try await kind.withExample(monitor: monitor) { db in
      let schema = try ExampleSchema.make()
      func statements(_ query: String) async throws -> Int {
        monitor.reset()
        _ = try await schema.data(query, in: db)
        return monitor.report.total.latency.count
      }
      let deep = """
        nodes { username postsByAuthor(first: 2) { totalCount nodes {
          author { username } editor { age } tags { nodes { name } } comments(first: 1) { nodes { body post { title } } }
        } } }
        """
      // Users, posts, their number, authors, editors, tags, comments, the comments' posts.
      for (query, expected) in [
        ("{ users(first: 1) { \(deep) } }", 8), ("{ users(first: 2) { \(deep) } }", 8),
        ("{ users { \(deep) } }", 8), ("{ users { nodes { id } totalCount } }", 2),
        ("{ users { totalCount } }", 1), ("{ __typename __schema { types { name } } }", 0),
        ("{ users(first: 0) { nodes { id } } }", 0), ("{ users { __typename } }", 0),
      ] {
        let count = try await statements(query)
        #expect(count == expected, "\(query)")
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func onlySelectedColumnsAreRead(_ kind: TestDatabase) async throws {
    let monitor = QueryMonitor()
    try await kind.withExample(monitor: monitor) { db in
      monitor.reset()
      _ = try await ExampleSchema.make().data("{ users { nodes { username } } }", in: db)
      let sql = try #require(monitor.report.statements.first?.statement)
      #expect(
        sql.contains("\"username\"") && !sql.contains("password_hash") && !sql.contains("\"age\""))
    }
  }
}
