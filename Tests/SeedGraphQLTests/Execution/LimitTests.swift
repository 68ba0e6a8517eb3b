import SeedGraphQL
import SeedORM
import Testing

@Suite struct LimitTests {
  @Test func requestsAreLimited() async throws {
    let nested = "{ users(first: 10) { nodes { postsByAuthor(first: 10) { nodes { id } } } } }"
    let fragments =
      "{ users { nodes { ...A } } } fragment A on User { postsByAuthor { nodes { author { ...B } } } }"
      + " fragment B on User { postsByAuthor { nodes { id } } }"
    let cases: [(String, String?, (inout GraphQLLimits) -> Void)] = [
      (nested, nil, { $0.maximumNodes = 121 }),
      (nested, "TOO_EXPENSIVE", { $0.maximumNodes = 120 }),
      (nested, nil, { $0.maximumDepth = 5 }), (nested, "TOO_DEEP", { $0.maximumDepth = 4 }),
      (fragments, "TOO_DEEP", { $0.maximumDepth = 7 }),
      ("{ users(first: 101) { totalCount } }", "BAD_USER_INPUT", { _ in }),
      (
        "{ users(first: 100) { nodes { postsByAuthor(first: 100) { nodes { id } } } } }",
        "TOO_EXPENSIVE", { _ in }
      ),
      ("{ a: __typename b: __typename }", "TOO_MANY_ALIASES", { $0.maximumAliases = 1 }),
      ("{ a: __typename b: __typename }", "DOCUMENT_TOO_LARGE", { $0.maximumDocumentSize = 20 }),
      ("{ a: __typename b: __typename }", "GRAPHQL_PARSE_FAILED", { $0.maximumTokens = 7 }),
      ("{ users(first: -1) { totalCount } }", "BAD_USER_INPUT", { _ in }),
      ("{ users(first: 1, last: 1) { totalCount } }", "BAD_USER_INPUT", { _ in }),
      ("{ users(after: \"x\") { totalCount } }", "BAD_USER_INPUT", { _ in }),
      (
        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
        "TOO_DEEP", { _ in }
      ),
      ("{ nodes(ids: [1, 2, 3]) { id } }", "BAD_USER_INPUT", { $0.maximumPageSize = 2 }),
      (
        "{ users { totalCount } }", nil,
        {
          $0 = .init(); $0.pageSize = .max; $0.maximumPageSize = .max; $0.maximumTokens = .max
        }
      ),
    ]
    let monitor = QueryMonitor()
    try await TestDatabase.sqlite.withExample(monitor: monitor) { db in
      for (query, expected, change) in cases {
        var limits = GraphQLLimits()
        change(&limits)
        let schema = try ExampleSchema.make(limits)
        monitor.reset()
        let response = await schema.execute(query, in: db)
        let code = response.errors.first?.extensions["code"]?.string
        #expect(code == expected, "\(query)")
        // What exceeds a limit runs no statement.
        let statements = monitor.report.total.latency.count
        #expect((statements == 0) == (expected != nil))
      }
    }
  }
}
