import SeedModels
import SeedORM
import Foundation

/// The snippets of docs/guide.md.
enum GuideSnippets {
  enum Role: String, CaseIterable, ColumnValue { case admin, user, guest }

  struct User: Timestamped, SoftDeletable, Codable, Equatable {
    var id = 0
    var username: String
    var email: String
    var role = Role.user
    var age: Int?
    var isActive = true
    var createdAt = Date()
    var updatedAt: Date?
    var deletedAt: Date?

    static let table = define("users") {
      $0.username(.length(3...50), .unique)
      $0.email(.length(...100), .unique, .check("must have an @") { $0.contains("@") })
      $0.age(.range(13...120))
    }
    static let posts = ToMany(\User.id, \Post.authorID)
  }

  struct Post: Model, Codable, Equatable {
    var id = 0
    var authorID: Int
    var title: String
    var views = 0

    static let table = define("posts") { $0.authorID(.references(User.self)) }
    static let author = ToOne(\Post.authorID, \User.id)
  }

  struct OrderItem: Model, Codable, Equatable {
    var orderID: Int
    var productID: Int
    var quantity = 1

    static let table = define("order_items") {
      $0.orderID(.primaryKey)
      $0.productID(.primaryKey)
    }
  }

  struct Document: ModelHooks, Codable, Equatable {
    @TaskLocal static var editor = "nobody"

    var id = 0
    var tenantID: Int
    var title: String

    static let table = define("documents") { $0.tenantID(.index) }

    static func of(tenant: Int) -> Query<Document> { Document.where { $0.tenantID == tenant } }

    func didCreate(in context: some DatabaseContext) async throws {
      try await DocumentVersion(documentID: id, title: title, editor: Self.editor).create(
        in: context)
    }

    func didUpdate(in context: some DatabaseContext) async throws {
      try await DocumentVersion(documentID: id, title: title, editor: Self.editor).create(
        in: context)
    }
  }

  struct DocumentVersion: Model, Codable, Equatable {
    var id = 0
    var documentID: Int
    var title: String
    var editor: String
    var createdAt = Date()

    static let table = define("document_versions") { $0.documentID(.references(Document.self)) }
  }

  static func documents(_ db: Database) async throws -> [String] {
    try await db.createTables(Document.self, DocumentVersion.self)
    try await Document(tenantID: 2, title: "Letter").create(in: db)
    try await Document.$editor.withValue("ann") {
      let plan = try await Document(tenantID: 1, title: "Plan").create(in: db)
      try await plan.update(in: db) { $0.title = "The plan" }
    }
    let titles = try await Document.of(tenant: 1).select { $0.title }.fetch(in: db)
    let history = try await DocumentVersion.where { $0.editor == "ann" }
      .order { $0.id.ascending }.fetch(in: db)
    return titles + history.map(\.title)
  }

  static func replicated(_ primary: DatabaseURL, _ replica: DatabaseURL) async throws -> Database {
    let db = try await Database.open(primary, replicas: [replica])
    let users = try await User.all.fetch(in: db)  // from a replica
    let kim = try await User(username: "kim", email: "kim@example.com").create(in: db)
    let same = try await User.find(kim.id, in: db)  // never from a replica that lacks it
    _ = (users, same)
    return db
  }

  static func run(_ db: Database, _ cache: QueryCache) async throws -> Int {
    try await OrderItem(orderID: 123, productID: 456).create(in: db)
    let item = try await OrderItem.get(123, 456, in: db)
    let ann = try await User(username: "ann", email: "ann@example.com", age: 30).create(in: db)
    let same = try await User.find(ann.id, in: db)
    let (bob, isNew) = try await User.where { $0.username == "bob" }
      .getOrCreate(in: db) { User(username: "bob", email: "bob@example.com") }
    let adults = try await User.where { $0.age.in(18...65) && $0.email.endsWith("@example.com") }
      .fetch(in: db)
    let staff = try await User.where { $0.role.in([.admin, .user]) }
      .order { $0.createdAt.descending }.limit(10).fetch(in: db)
    let some = try await User.where { $0.username.contains("a") || $0.age.isNull }.fetch(in: db)
    let asked = try await User.filter(["age": ["gte": "18"], "email": ["endswith": "@example.com"]])
      .fetch(in: db)
    let page = try await User.all.page(1, size: 20, in: db)
    let json = try JSONEncoder().encode(page)  // items, total, pages, hasNext, hasPrevious …
    let gone = try await bob.softDelete(in: db)
    let deleted = try await User.all.onlyDeleted.fetch(in: db)
    let back = try await User.restore(bob.id, in: db)
    let many = try await User.create(
      (1...100).map { User(username: "user\($0)", email: "user\($0)@example.com") }, in: db)
    try await User.update(\.age, of: [ann.id: 31, bob.id: 40], in: db)
    try await User.create(many, onConflict: .update(on: \.username), in: db)
    try await User.delete(ids: [100, 101], in: db)
    var user = try await ann.update(in: db) { $0.age = 43 }  // writes what is different
    user.age = 44
    user = try await user.update(\.age, in: db)  // writes and checks this column
    let count = try await User.where { $0.age < 18 }.update(in: db) { $0.set(\.role, to: .guest) }
    let register = db.transactional { (tx: Transaction, name: String) in
      try await User(username: name, email: "\(name)@example.com").create(in: tx)
    }
    let eve = try await register("eve")
    try await db.transaction { tx in
      try await Post(authorID: eve.id, title: "First").create(in: tx)
      try await Post(authorID: ann.id, title: "Second", views: 3).create(in: tx)
    }
    let posts = try await Post.all.with(Post.author).fetch(in: db)
    let writers = try await User.all.with(User.posts).fetch(in: db)
    let busy = try await Post.all.join(User.self).on { post, user in post.authorID == user.id }
      .group { _, user in user.username }
      .having { post, _ in post.id.count >= 1 }
      .select { post, user in (user.username, post.id.count, post.views.sum) }
      .fetch(in: db)
    let ranked = try await Post.all.select { post in
      let window = Window.partition(post.authorID).order(post.views.descending)
      return (post.title, window.rowNumber, Case(post.views > 2, then: "read").otherwise("new"))
    }.fetch(in: db)
    let authors = try await User.where { user in
      .exists(Post.where { $0.authorID == user.id && 2 * $0.views + 1 > 0 })
    }.fetch(in: db)
    let profile = cache.cached("profile", for: .seconds(60)) { (id: Int) in
      try await User.find(id, in: db)
    }
    let first = try await profile(ann.id)
    let second = try await profile(ann.id)  // from the cache
    await cache.clear(prefix: "profile:")
    let active = try await User.where { $0.isActive == true }.cached(for: .seconds(60)).fetch(
      in: db)
    do {
      _ = try await User.get(0, in: db)
    } catch let error as any SeedORMError {
      print(error.code, error)  // recordNotFound there is no row in users with this key
    }
    let health = await db.healthCheck()
    print(health.status, health.milliseconds)
    let quick = try await db.withTimeout(.seconds(5)) { db in try await User.all.count(in: db) }
    let front = try await db.monitor.track("front page", metadata: ["user": "\(ann.id)"]) {
      try await Post.all.limit(10).timeout(.seconds(2)).fetch(in: db)
    }
    for slow in db.monitor.report.slow {
      print(slow.statement, slow.duration, slow.metadata ?? [:])
    }
    let seeder = Seeder(db)
    let users = try await seeder.seed(User.self, count: 100) {
      $0.username = .randomUsername()
      $0.age = .randomInt(18...80).maybe(0.9)
      $0.isActive = .randomBool(0.8)
    }
    try await seeder.seed(Post.self, count: 200) { $0.title = .sentence() }
    try await db.execute("update users set age = \(20) where id = \(ann.id)")
    let removed = try await Post.truncate(in: db)
    _ = (
      active, adults, ann, asked, authors, back, busy, count, deleted, eve, first, front,
      gone, health, isNew, item, json, many, page, posts, profile, quick, ranked,
      register, removed, same, second, seeder, some, staff, user, users, writers
    )
    return removed
  }
}
