import SeedDatabase
import SeedORM
import Foundation
import Testing

/// Models are created, updated, deleted, in bulk and one by one, on both databases.
@Suite struct WritingTests {
  @Test(arguments: TestDatabase.available)
  func validationSaysAllAtOnce(_ kind: TestDatabase) async throws {
    try await kind.withModels { (db: Database) async throws in
      let bad = User(username: "x", email: "nowhere", age: 5)
      let error = await #expect(throws: ValidationError.self) { try await bad.create(in: db) }
      #expect(error?.failures.map(\.field) == ["username", "email", "age"])
      #expect(error?.messages(of: "email") == ["must have an @"])
      #expect(error?.code == .validation)
      let list = await #expect(throws: ValidationError.self) {
        try await User.create([User(username: "fine"), bad], in: db)
      }
      #expect(list?.failures.map(\.index) == [1, 1, 1])
      let update = await #expect(throws: ValidationError.self) {
        try await User.all.update(in: db) { $0.set(\.age, to: 5) }
      }
      #expect(update?.failures.map(\.field) == ["age"])
      #expect(try await User.all.count(in: db) == 0)
      // Characters are counted as the databases do.
      #expect(try await User(username: "👨‍👩‍👧").create(in: db).id > 0)
    }
  }

  @Test(arguments: TestDatabase.available)
  func duplicatesNameTheirColumns(_ kind: TestDatabase) async throws {
    try await kind.withModels { (db: Database) async throws in
      try await User(username: "ann").create(in: db)
      for count in [1, 3, 100] {
        let error = await #expect(throws: DuplicateRecord.self) {
          try await User.create(
            (0..<count).map { User(username: $0 == count - 1 ? "ann" : "user\($0)") }, in: db)
        }
        #expect(error?.columns == ["username"])
        #expect(error?.table == "users")
        #expect(error.map { "\($0)".contains("ann") } == false)
      }
      #expect(try await User.all.count(in: db) == 1)
      let post = Post(authorID: 99, title: "t")
      let error = await #expect(throws: DatabaseError.self) { try await post.create(in: db) }
      #expect(error?.code == .foreignKeyViolation)
      let other = try await User(username: "bob").create(in: db)
      await #expect(throws: DuplicateRecord.self) {
        try await User.where { $0.id == other.id }.update(in: db) { $0.set(\.username, to: "ann") }
      }
      let tag = try await Tag(name: "t").create(in: db)
      let link = PostTag(postID: 1, tagID: tag.id, weight: 1000)
      try await User.where { $0.username == "ann" }.fetch(in: db)
        .first.map { Post(id: 1, authorID: $0.id, title: "") }?.create(in: db)
      let check = await #expect(throws: DatabaseError.self) { try await link.create(in: db) }
      #expect(check?.code == .checkViolation)
      #expect(check?.constraint == "light")
    }
  }

  @Test(arguments: TestDatabase.available)
  func aMissingRowIsNotUpdated(_ kind: TestDatabase) async throws {
    try await kind.withModels { (db: Database) async throws in
      let ann = try await User(username: "ann").create(in: db)
      var ghost = User(id: 99, username: "ghost")
      await #expect(throws: RecordNotFound.self) { try await ghost.update(in: db) }
      await #expect(throws: RecordNotFound.self) { try await ghost.delete(in: db) }
      ghost.score = 5
      await #expect(throws: RecordNotFound.self) {
        var changed = ann
        changed.score = 7
        try await User.update([changed, ghost], in: db)
      }
      await #expect(throws: DatabaseError.self) { try await User.update([ann, ann], in: db) }
      #expect(try await User.get(ann.id, in: db) == ann)
      #expect(try await User.where { $0.id == 99 }.update(in: db) { $0.set(\.score, to: 1) } == 0)
      #expect(try await User.update([], in: db).isEmpty)
      #expect(try await User.create([], in: db).isEmpty)
      try await User.delete([], in: db)
    }
  }

  @Test(arguments: TestDatabase.available)
  func bulkUpdatesAndDeletes(_ kind: TestDatabase) async throws {
    try await kind.withModels { (db: Database) async throws in
      var users = try await User.create(
        (0..<20_000).map { User(username: "user\($0)", age: $0 % 2 == 0 ? nil : 20) }, in: db)
      for index in users.indices {
        users[index].age = users[index].age == nil ? 30 : nil
        users[index].score = Double(index) / 4
      }
      // Three values a row: more than a statement can bind.
      users = try await User.update(users, \.age, \.score, in: db)
      let stored = try await User.all.order { $0.id.ascending }.fetch(in: db)
      #expect(stored == users)
      #expect(try await User.delete(ids: users.prefix(15_000).map(\.id), in: db) == 15_000)
      #expect(try await User.delete(ids: [Int](), in: db) == 0)
      try await User.delete(Array(users.suffix(4_999)), in: db)
      #expect(try await User.all.fetch(in: db) == [users[15_000]])
      #expect(try await User.all.order { $0.id.ascending }.limit(1).delete(in: db) == 1)
    }
  }

  @Test(arguments: TestDatabase.available)
  func bulkCreateHasNoLimit(_ kind: TestDatabase) async throws {
    try await kind.withModels { (db: Database) async throws in
      // More values than a statement binds, and keys given for some.
      let users = try await User.create(
        (0..<10_000).map { User(id: $0 % 3 == 0 ? 50_000 + $0 : 0, username: "user\($0)") }, in: db)
      #expect(Set(users.map(\.id)).count == 10_000)
      #expect(users[3].id == 50_003)
      let stored = try await User.all.fetch(in: db)
      #expect(Set(stored.map(\.id)) == Set(users.map(\.id)))
      let again = try await User.create(
        users.map { user in
          var user = user
          user.score = 1
          return user
        }, onConflict: .update(on: \.username), in: db)
      #expect(again.map(\.id) == users.map(\.id))
      #expect(try await User.where { $0.score == 1 }.count(in: db) == 10_000)
    }
  }

  @Test(arguments: TestDatabase.available)
  func upserts(_ kind: TestDatabase) async throws {
    try await kind.withModels { (db: Database) async throws in
      let ann = try await User(username: "ann", age: 20, score: 1).create(in: db)
      let written = try await User.create(
        [User(username: "bob"), User(username: "ann", age: 30), User(username: "bob", age: 40)],
        onConflict: .update(on: \.username), in: db)
      #expect(written.map(\.username) == ["bob", "ann", "bob"])
      #expect(written[1].id == ann.id)
      #expect(written[1].createdAt == ann.createdAt)
      #expect(written[0].age == 40)
      #expect(try await User.get(ann.id, in: db).score == 0)
      let some = try await User.create(
        [User(username: "ann", age: 50, score: 9)],
        onConflict: .update(on: \.username, setting: [\.score]), in: db)
      #expect(some[0].age == 30 && some[0].score == 9)
      let ignored = try await User.create(
        [User(username: "ann", score: 77), User(username: "cat")],
        onConflict: .ignore(on: \.username), in: db)
      #expect(ignored.map(\.username) == ["cat"])
      #expect(try await User.get(ann.id, in: db).score == 9)
      await #expect(throws: DatabaseError.self) {
        try await User.create([ann], onConflict: .update(on: \.score), in: db)
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func mixedDefaults(_ kind: TestDatabase) async throws {
    struct Job: Model, Equatable {
      var id = 0
      var name: String
      var state: String?
      var priority: Int?
      static let table = Table(
        "jobs", Self.init,
        Field("id", \Self.id, .primaryKey, .generated),
        Field("name", \Self.name),
        Field("state", \Self.state, .defaultExpression("'new' || 'er'")),
        Field("priority", \Self.priority, .default(5)))
    }
    try await kind.withDatabase { (db: Database) async throws in
      try await db.createTables(Job.self)
      let jobs = try await Job.create(
        (0..<200).map { Job(name: "j\($0)", state: $0 % 2 == 0 ? nil : "old", priority: nil) },
        in: db)
      #expect(jobs[0].state == "newer" && jobs[1].state == "old")
      // `nil` is NULL even if the column has a default: it is the model's value.
      #expect(jobs.allSatisfy { $0.priority == nil })
      let stored = try await Job.all.order { $0.id.ascending }.fetch(in: db)
      #expect(stored == jobs.sorted { $0.id < $1.id })
      #expect(try await Job(name: "one").create(in: db).state == "newer")
      _ = try await db.execute("insert into jobs (id, name) values (1000, 'raw')")
      #expect(try await Job.get(1000, in: db).priority == 5)
    }
  }

  @Test(arguments: TestDatabase.available)
  func updatesByQuery(_ kind: TestDatabase) async throws {
    try await kind.withModels { (db: Database) async throws in
      try await User.create(
        (0..<10).map { User(username: "user\($0)", age: 20 + $0, score: Double($0)) }, in: db)
      let count = try await User.where { $0.age >= 25 }.update(in: db) {
        $0.set(\.score, to: $0.score + 100)
        $0.set(\.role, to: .guest)
        $0.set(\.email, to: nil)
      }
      #expect(count == 5)
      #expect(try await User.where { $0.role == .guest && $0.score >= 105 }.count(in: db) == 5)
      let top = try await User.all.order { $0.score.descending }.limit(2)
        .update(in: db) { $0.set(\.isActive, to: false) }
      #expect(top == 2)
      let inactive = try await User.where { $0.isActive == false }.fetch(in: db)
      #expect(Set(inactive.map(\.username)) == ["user8", "user9"])
      #expect(try await User.where { $0.age < 25 }.delete(in: db) == 5)
    }
  }

  @Test(arguments: TestDatabase.available)
  func manyClientsGetOrCreateOne(_ kind: TestDatabase) async throws {
    try await kind.withModels { (db: Database) async throws in
      let results = try await withThrowingTaskGroup(of: (UUID, Bool).self) { group in
        for _ in 0..<20 {
          group.addTask {
            let (tag, isNew) = try await Tag.where { $0.name == "swift" }
              .getOrCreate(in: db) { Tag(name: "swift") }
            return (tag.id, isNew)
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(Set(results.map(\.0)).count == 1)
      #expect(results.filter(\.1).count == 1)
      #expect(try await Tag.all.count(in: db) == 1)
    }
  }

  @Test(arguments: TestDatabase.available)
  func getOrCreateLeavesItsTransactionUsable(_ kind: TestDatabase) async throws {
    try await kind.withModels { (db: Database) async throws in
      try await Tag(name: "swift").create(in: db)
      try await db.transaction { tx in
        // Its query finds nothing, and its model is in conflict with what is there.
        await #expect(throws: DuplicateRecord.self) {
          _ = try await Tag.where { $0.name == "other" }
            .getOrCreate(in: tx) { Tag(name: "swift") }
        }
        try await Tag(name: "after").create(in: tx)
      }
      #expect(try await Tag.all.count(in: db) == 2)
    }
  }

  @Test(arguments: TestDatabase.available)
  func updatesOrCreates(_ kind: TestDatabase) async throws {
    try await kind.withModels { (db: Database) async throws in
      for expected in [1.0, 2, 3] {
        let (user, isNew) = try await User.where { $0.username == "ann" }
          .updateOrCreate(in: db) {
            $0.score += 1
          } create: {
            User(username: "ann", score: 1)
          }
        #expect(user.score == expected)
        #expect(isNew == (expected == 1))
      }
      try await withThrowingTaskGroup { group in
        for _ in 0..<10 {
          group.addTask {
            _ = try await User.where { $0.username == "ann" }
              .updateOrCreate(in: db) {
                $0.score += 1
              } create: {
                User(username: "ann")
              }
          }
        }
        try await group.waitForAll()
      }
      #expect(try await User.where { $0.username == "ann" }.one(in: db).score == 13)
    }
  }

  @Test(arguments: TestDatabase.available)
  func textWithNUL(_ kind: TestDatabase) async throws {
    try await kind.withModels { (db: Database) async throws in
      let tag = Tag(name: "a\u{0}b")
      switch kind {
      case .sqlite:
        try await tag.create(in: db)
        #expect(try await Tag.all.one(in: db).name == "a\u{0}b")
      case .postgres:
        let error = await #expect(throws: DatabaseError.self) { try await tag.create(in: db) }
        #expect(error?.code == .invalidValue)
        let bulk = await #expect(throws: DatabaseError.self) {
          try await Tag.create((0..<100).map { Tag(name: "\($0)\u{0}") }, in: db)
        }
        #expect(bulk?.code == .invalidValue)
        #expect(try await Tag.all.count(in: db) == 0)
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func hooksRunWithinTheTransaction(_ kind: TestDatabase) async throws {
    struct Refused: Error {}
    struct Account: ModelHooks, Equatable {
      var id = 0
      var email: String
      var log = ""
      static let table = Table(
        "accounts", Self.init,
        Field("id", \Self.id, .primaryKey, .generated),
        Field("email", \Self.email, .check("must be in small letters") { $0 == $0.lowercased() }),
        Field("log", \Self.log))
      mutating func willCreate(in context: some DatabaseContext) async throws {
        email = email.lowercased()
      }
      func didCreate(in context: some DatabaseContext) async throws {
        if email == "refused" { throw Refused() }
        try await Tag(name: "created \(email) \(id)").create(in: context)
      }
      mutating func willUpdate(in context: some DatabaseContext) async throws { log += "u" }
      func willDelete(in context: some DatabaseContext) async throws {
        try await Tag(name: "deleted \(id)").create(in: context)
      }
      func validate(_ check: inout Validation) {
        check.require(email != log, "must differ from the log")
      }
    }
    try await kind.withModels { (db: Database) async throws in
      try await db.createTables(Account.self)
      var ann = try await Account(email: "ANN").create(in: db)
      #expect(ann.email == "ann")
      await #expect(throws: Refused.self) {
        try await Account.create([Account(email: "bob"), Account(email: "refused")], in: db)
      }
      ann = try await ann.update(in: db)
      #expect(ann.log == "u")
      #expect(try await Account.all.fetch(in: db) == [ann])
      await #expect(throws: ValidationError.self) {
        try await Account(email: "x", log: "x").create(in: db)
      }
      try await ann.delete(in: db)
      let names = try await Tag.all.order { $0.name.ascending }.fetch(in: db).map(\.name)
      #expect(names == ["created ann \(ann.id)", "deleted \(ann.id)"])
    }
  }
}
