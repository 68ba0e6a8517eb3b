import SeedORM
import SeedTesting
import Testing

struct Note: Model, Equatable {
  var id = 0
  var text: String
  static let table = Table(
    "notes", Self.init, Field("id", \Self.id, .primaryKey, .generated),
    Field("text", \Self.text, .unique))
}

/// Whether a server of PostgreSQL is there for tests.
let hasPostgres = TestDatabase.postgresURL != nil

/// Each test has the scenario's data to itself, whatever others do to theirs.
@Suite(.seeded("shop", with: [.count("user", 20)], on: .sqlite))
struct SeededTraitTests {
  @Test(arguments: 0..<10)
  func aTestHasTheDataToItself(_ number: Int) async throws {
    let users = try await Database.current.fetchOne(Int.self, "select count(*) from users")
    let orders = try await Database.current.fetchOne(Int.self, "select count(*) from orders")
    _ = try await Database.current.execute("delete from order_items")
    _ = try await Database.current.execute("delete from orders")
    #expect(users == 23)
    #expect((orders ?? 0) > 0)
  }

  @Test(.seeded("shop", with: [.count("user", 5), .seed(7)], on: .sqlite))
  func aTraitOfItsOwnComesFirst() async throws {
    let users = try await Database.current.fetchOne(Int.self, "select count(*) from users")
    #expect(users == 8)
  }

  @Test(.queryLimit(2), .noRepeatedStatements())
  func statementsWithinTheLimits() async throws {
    let one = try await Database.current.fetchOne(Int.self, "select count(*) from users")
    let two = try await Database.current.fetchOne(Int.self, "select count(*) from orders")
    #expect(one != nil && two != nil)
  }
}

/// The data may be created in Swift.
@Suite(
  .seeded([Note.self], on: .sqlite) { db in
    try await Note.create([Note(text: "a"), Note(text: "b")], in: db)
  })
struct SeededModelTests {
  @Test func modelsAreThere() async throws {
    let notes = try await Note.all.order { $0.id.ascending }.fetch(in: .current)
    #expect(notes.map(\.text) == ["a", "b"])
    try await Note.all.delete(in: .current)
  }

  @Test func othersDontSeeWhatIsDeleted() async throws {
    let count = try await Note.all.count(in: .current)
    #expect(count == 2)
  }
}

/// On PostgreSQL a test has a copy of a template.
@Suite(.enabled(if: hasPostgres), .seeded("shop", with: [.count("user", 20)], on: .postgres))
struct SeededPostgresTests {
  @Test(arguments: 0..<8)
  func aTestHasTheDataToItself(_ number: Int) async throws {
    let users = try await Database.current.fetchOne(Int.self, "select count(*) from users")
    #expect(users == 23)
    _ = try await Database.current.execute("delete from order_items")
    _ = try await Database.current.execute("truncate users cascade")
  }
}

/// A transaction that is rolled back keeps tests apart, too.
@Suite(
  .seeded([Note.self], on: .sqlite, isolation: .rollback) { db in
    try await Note(text: "first").create(in: db)
  })
struct RolledBackTests {
  @Test(arguments: 0..<6)
  func nothingIsLeft(_ number: Int) async throws { try await RolledBack.use() }
}

/// The same on PostgreSQL.
@Suite(
  .enabled(if: hasPostgres),
  .seeded([Note.self], on: .postgres, isolation: .rollback) { db in
    try await Note(text: "first").create(in: db)
  })
struct RolledBackPostgresTests {
  @Test(arguments: 0..<6)
  func nothingIsLeft(_ number: Int) async throws { try await RolledBack.use() }
}

/// What a database does within a transaction that its test knows nothing of.
enum RolledBack {
  struct Failure: Error {}

  static func use() async throws {
    let db = Database.current
    let before = try await Note.all.fetch(in: db).map(\.text)
    #expect(before == ["first"])
    try await db.transaction { tx in
      try await Note(text: "second").create(in: tx)
      _ = try await tx.transaction { inner in try await Note(text: "third").create(in: inner) }
    }
    await #expect(throws: Failure.self) {
      try await db.transaction { tx in
        try await Note(text: "fourth").create(in: tx)
        throw Failure()
      }
    }
    // A statement that fails is not the end of the others.
    await #expect(throws: DuplicateRecord.self) { try await Note(text: "second").create(in: db) }
    let many = try await Note.create((0..<100).map { Note(text: "n\($0)") }, in: db)
    #expect(many.count == 100)
    var streamed = 0
    for try await _ in try Note.all.stream(in: db) { streamed += 1 }
    #expect(streamed == 103)
    let count = try await Note.where { $0.text == "fourth" }.count(in: db)
    #expect(count == 0)
  }
}
