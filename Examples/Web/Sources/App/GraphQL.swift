import Hummingbird
import SeedGraphQL
import SeedORM

/// The users by GraphQL: lists, pages, and the changes that the other routes make.
struct GraphQL {
  let db: Database
  private let schema: GraphQLSchema

  init(db: Database) throws {
    self.db = db
    schema = try GraphQLSchema {
      $0.add(User.self) {
        $0.default(\.role, .user)
        $0.default(\.isActive, true)
        $0.allow(.create, .update, .delete, .restore)
      }
    }
  }

  func addRoutes(to router: Router<AppContext>) {
    router.post("graphql") { request, _ in
      let body = try await request.body.collect(upTo: 200_000)
      return response(
        await schema.respond(
          to: body.readableBytesView, accepting: request.headers[.accept], in: db))
    }
    router.get("graphql") { request, _ in
      response(
        await schema.respond(
          toURLQuery: request.uri.query ?? "", accepting: request.headers[.accept], in: db))
    }
  }

  private func response(_ answer: GraphQLHTTPResponse) -> Response {
    Response(
      status: .init(code: answer.status), headers: [.contentType: answer.contentType],
      body: .init(byteBuffer: ByteBuffer(string: answer.body)))
  }
}
