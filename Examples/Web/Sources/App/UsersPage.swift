import Foundation
import Hummingbird
import Mustache
import SeedORM

/// The users as a page, which works without scripts.
struct UsersPage {
  private let db: Database
  private let users: Users
  private let template: MustacheTemplate

  init(db: Database) throws {
    self.db = db
    users = Users(db: db)
    template = try MustacheTemplate(string: Self.source)
  }

  func addRoutes(to router: Router<AppContext>) {
    router.get("/") { request, _ in try await page(request) }
    router.post("page/create") { request, context in
      try await back {
        try await request.decode(as: NewUser.self, context: context).user.create(in: db)
      }
    }
    router.post("page/:id/delete") { _, context in
      try await back { try await users.delete(context) }
    }
    router.post("page/:id/restore") { _, context in
      try await back { try await users.restore(context) }
    }
  }

  /// Shows the page again after an action, with its failure if there was one.
  private func back(_ action: () async throws -> User) async throws -> Response {
    do {
      _ = try await action()
      return .redirect(to: "/", type: .normal)
    } catch {
      guard let (_, problem) = ErrorResponses.problem(error) else { throw error }
      let text = (problem.field.map { "\($0) " } ?? "") + problem.error
      let escaped = text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
      return .redirect(to: "/?failure=\(escaped)", type: .normal)
    }
  }

  private func page(_ request: Request) async throws -> HTML {
    let role = request.uri.queryParameters.get("role")
    let list = try await users.list(request)
    let deleted = try await User.all.onlyDeleted.order { $0.username.ascending }.limit(20)
      .fetch(in: db)
    let stats = Operations(db: db).stats
    let p95 = Double(stats.queries.total.latency.p95Nanoseconds) / 1e6
    var values: [String: Any] = [
      "roles": Role.allCases.map {
        ["name": $0.rawValue, "selected": $0.rawValue == role ? "selected" : ""]
      },
      "role": role ?? "", "users": list.items.map(Self.row), "deleted": deleted.map(Self.row),
      "total": list.total,
      "page": list.number, "pages": list.pages, "queries": stats.queries.total.latency.count,
      "p95": String(format: "%.2f", p95), "hits": Int((stats.cache?.hitRate ?? 0) * 100),
      "connections": "\(stats.pool.inUse) of \(stats.pool.size)",
    ]
    if list.hasPrevious { values["previous"] = list.number - 1 }
    if list.hasNext { values["next"] = list.number + 1 }
    values["failure"] = request.uri.queryParameters.get("failure")
    return HTML(text: template.render(values))
  }

  private static func row(_ user: User) -> [String: Any] {
    [
      "id": user.id.uuidString, "username": user.username, "email": user.email,
      "role": user.role.rawValue, "age": user.age.map(String.init) ?? "",
    ]
  }

  private static let source = """
    <!doctype html><html lang="en"><meta charset="utf-8"><title>Users</title>
    <style>body { font: 16px system-ui; max-width: 60rem; margin: 2rem auto; padding: 0 1rem } form { display: inline }
    td, th { text-align: left; padding: .2rem 1rem .2rem 0 } .failure { color: #b00 }</style>
    <h1>Users</h1>
    {{#failure}}<p class="failure" id="failure" role="alert">{{.}}</p>{{/failure}}
    <form action="/"><label>Role <select name="role"><option value="">all</option>
    {{#roles}}<option {{selected}}>{{name}}</option>{{/roles}}</select></label> <button>Filter</button></form>
    <table id="users"><tr><th>Name<th>E-mail<th>Role<th>Age<th></tr>
    {{#users}}<tr><td>{{username}}<td>{{email}}<td>{{role}}<td>{{age}}<td>
    <form method="post" action="/page/{{id}}/delete"><button>Delete</button></form></tr>{{/users}}</table>
    <p>{{#previous}}<a id="previous" href="/?role={{role}}&page={{.}}">Previous</a> {{/previous}}Page {{page}} of {{pages}},
    <span id="total">{{total}}</span> users. {{#next}}<a id="next" href="/?role={{role}}&page={{.}}">Next</a>{{/next}}</p>
    <h2>New</h2>
    <form method="post" action="/page/create"><input name="username" aria-label="name" placeholder="name">
    <input name="email" aria-label="e-mail" placeholder="e-mail">
    <input name="age" aria-label="age" type="number" value="30"> <button id="create">Create</button></form>
    <h2>Deleted</h2>
    <table id="deleted">{{#deleted}}<tr><td>{{username}}<td>
    <form method="post" action="/page/{{id}}/restore"><button>Restore</button></form></tr>{{/deleted}}</table>
    <h2>Monitor</h2>
    <p id="monitor">{{queries}} statements, 95% within {{p95}} ms; {{hits}}% from the cache;
    {{connections}} connections in use.</p></html>
    """
}

struct HTML: ResponseGenerator {
  let text: String

  func response(from request: Request, context: some RequestContext) -> Response {
    Response(
      status: .ok, headers: [.contentType: "text/html; charset=utf-8"],
      body: .init(byteBuffer: ByteBuffer(string: text)))
  }
}
