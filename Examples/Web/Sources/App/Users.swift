import Foundation
import Hummingbird
import SeedModels
import SeedORM

/// The users as JSON.
struct Users {
  let db: Database

  func addRoutes(to router: Router<AppContext>) {
    router.get("users") { request, _ in try await list(request) }
    router.post("users") { request, context in
      let user = try await request.decode(as: NewUser.self, context: context).user.create(in: db)
      return EditedResponse(status: .created, response: user)
    }
    router.delete("users/:id") { _, context in
      try await delete(context)
      return HTTPResponse.Status.noContent
    }
    router.post("users/:id/restore") { _, context in try await restore(context) }
    router.post("seed") { request, _ in
      let count = request.uri.queryParameters.get("count", as: Int.self) ?? 100
      return ["created": try await seed(min(max(0, count), 10_000))]
    }
  }

  /// `/users?role=admin&age[gte]=18&order=-created_at&page=2&size=20`
  func list(_ request: Request) async throws -> Page<User> {
    let parameters = request.uri.queryParameters
    let number = parameters.get("page", as: Int.self) ?? 1
    let size = parameters.get("size", as: Int.self) ?? 20
    let filter = try FilterValue(urlQuery: request.uri.query ?? "")
      .without("page", "size", "failure")
    return try await User.filter(
      filter, allowing: ["username", "role", "age", "is_active", "created_at"]
    ).cached(for: .seconds(30)).page(max(1, number), size: min(max(1, size), 100), in: db)
  }

  @discardableResult
  func delete(_ context: AppContext) async throws -> User {
    let id = try context.parameters.require("id", as: UUID.self)
    return try await User.get(id, in: db).softDelete(in: db)
  }

  @discardableResult
  func restore(_ context: AppContext) async throws -> User {
    try await User.restore(try context.parameters.require("id", as: UUID.self), in: db)
  }

  func seed(_ count: Int) async throws -> Int {
    try await Seeder(db).seed(User.self, count: count) {
      $0.username = .randomUsername()
      $0.email = .randomEmail()
      $0.age = .randomInt(18...80).maybe(0.9)
    }.count
  }
}

struct NewUser: Decodable {
  var username: String
  var email: String
  var role: Role?
  var age: Int?

  var user: User { User(username: username, email: email, role: role ?? .user, age: age) }
}

extension User: ResponseEncodable {}
extension Page: @retroactive ResponseGenerator where Row == User {}
extension Page: @retroactive ResponseEncodable where Row == User {}
