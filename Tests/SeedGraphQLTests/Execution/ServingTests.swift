import SeedGraphQL
import SeedORM
import Testing

@Suite struct ServingTests {
  @Test func statusAndTypeFollowTheSpecification() async throws {
    let schema = try ExampleSchema.make()
    try await TestDatabase.sqlite.withExample { db in
      let good =
        #"{"query": "query($n: Int) { users(first: $n) { totalCount } }", "variables": {"n": 1}}"#
      let modern = "application/graphql-response+json"
      let cases: [(String, String?, Int, Bool)] = [
        (good, nil, 200, false), (good, modern, 200, false), (good, "application/json", 200, true),
        (good, "\(modern), application/json;q=0.9", 200, false),
        (#"{"query": "{ nope }"}"#, modern, 400, false),
        (#"{"query": "{ nope }"}"#, "application/json", 200, true),
        (#"{"query": "{"}"#, nil, 400, false), ("{", "application/json", 400, true),
        ("[]", nil, 400, false), ("{}", nil, 400, false), (#"{"query": 1}"#, nil, 400, false),
        (#"{"query": "{ __typename }", "variables": []}"#, nil, 400, false),
        (#"{"query": "{ __typename }", "operationName": 1}"#, nil, 400, false),
        (
          #"{"query": "{ __typename }", "variables": null, "operationName": null, "extensions": {}}"#,
          nil, 200, false
        ),
      ]
      for (body, accept, status, isLegacy) in cases {
        let answer = await schema.respond(to: body.utf8, accepting: accept, in: db)
        #expect(answer.status == status, "\(body)")
        #expect(
          answer.contentType == (isLegacy ? "application/json" : modern) + "; charset=utf-8",
          "\(body)")
        let json = try #require(GraphQLValue(json: answer.body.utf8))
        #expect((json["errors"] == nil) == (json["data"] != nil))
      }
      let get = await schema.respond(
        toURLQuery:
          "query=query(%24n%3AInt)%7Busers(first%3A%24n)%7BtotalCount%7D%7D&variables=%7B%22n%22%3A1%7D",
        in: db)
      #expect(get.status == 200 && get.body == #"{"data":{"users":{"totalCount":3}}}"#)
      let refused = await schema.respond(
        toURLQuery: "query=mutation%7BdeleteUser(id%3A1)%7Bid%7D%7D", in: db)
      #expect(refused.status == 405 && refused.allow == "POST")
      for query in [
        "", "query=%7B", "query=a&query=b", "query=%7B__typename%7D&variables=x", "query=%ff",
      ] {
        let answer = await schema.respond(toURLQuery: query, in: db)
        #expect(answer.status == 400, "\(query)")
      }
    }
  }
}
