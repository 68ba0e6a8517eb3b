import Foundation
import SeedGraphQL
import SeedORM

// Answers requests, one a line, for `Tests/GraphQL/run`:
// `{"mode": "parse" | "validate" | "execute", "query": …, "variables": …}`.

let database = try await Database.open("sqlite::memory:")
try await ProbeSchema.fill(database)
var limits = GraphQLLimits()
limits.maximumAliases = .max
limits.maximumNodes = .max
limits.maximumDepth = 50
let schema = try ProbeSchema.make(limits)
while let line = readLine() {
  do {
    guard case .object(let request)? = GraphQLValue(json: line.utf8),
      let query = request["query"]?.string
    else {
      print("{\"bad\":true}")
      continue
    }
    switch request["mode"]?.string {
    case "parse": print(GraphQLResponse(errors: GraphQLSchema.syntaxErrors(of: query)).json)
    case "definitions": print(GraphQLValue.string(schema.definitions).json)
    case "validate": print(GraphQLResponse(errors: schema.validate(query)).json)
    default:
      print(await schema.execute(try GraphQLRequest(json: line.utf8), in: database).json)
    }
  } catch {
    print(GraphQLResponse(errors: [GraphQLError("\(error)")]).json)
  }
}
await database.close()
