import SeedORM
import Testing

extension Shop {
  static func creation(_ db: Database) async throws {
    let drafts = [User(username: "kim"), User(username: "lee")]
    try await db.createTables(User.self, Post.self)
    let users = try await User.create(drafts, in: db)
    try await User.create(users, onConflict: .update(on: \.username), in: db)  // an upsert
    try await User.create(users, onConflict: .update(on: \.username), in: db)
    #expect(try await User.all.count(in: db) == 4)

    try await removeUsers(db)
    let ann = try await User(username: "ann").create(in: db)  // with its id and its timestamps
    #expect(ann.id > 0)
    try await getOrCreate("swift", in: db)
  }

  private static func getOrCreate(_ name: String, in db: Database) async throws {
    let (tag, isNew) = try await Tag.where { $0.name == name }
      .getOrCreate(in: db) { Tag(name: name) }
    #expect(tag.name == name && isNew)

    let (counter, _) = try await Counter.where { $0.name == name }
      .updateOrCreate(in: db) {
        $0.count += 1
      } create: {
        Counter(name: name, count: 1)
      }
    #expect(counter.count == 1)
  }

  static func updates(_ db: Database) async throws {
    var user = try await User.get(1, in: db)
    user.age = 43
    user = try await user.update(in: db)
    try await user.update(\.age, in: db)  // only this column, and what `.onUpdate` sets
    user = try await user.update(in: db) { $0.age = 43 }

    let before = user
    user.age = 43
    user = try await user.updateChanges(since: before, in: db)
    #expect(user.age == 43)

    let count = try await User.where { $0.age < 18 }.update(in: db) { $0.set(\.role, to: .guest) }
    #expect(count == 1)
    try await User.where { $0.age < 18 }.update(in: db) { $0.set(\.role, to: .guest) }
    try await Product.update(\.stock, of: [1: 10, 2: 0], in: db)
    let id = 1
    try await Product.where { $0.id == id }.update(in: db) { $0.set(\.stock, to: $0.stock - 1) }
    #expect(try await Product.get(1, in: db).stock == 9)
  }
}
