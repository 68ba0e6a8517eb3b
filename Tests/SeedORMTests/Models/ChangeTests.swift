import SeedDatabase
import SeedORM
import SeedSchema
import Foundation
import Testing

/// Updates of what has changed, and what users of other ORMs look for.
@Suite struct ChangeTests {
  struct Account: Timestamped, Codable, Equatable {
    var id = 0
    var owner: String
    var balance: Int
    var createdAt = Date(timeIntervalSince1970: 0)
    var updatedAt: Date?
    var version = 0

    static let table = define("accounts") {
      $0.owner(.length(2...10))
      $0.balance(.range(0...))
      $0.version(.version)
    }
  }

  struct Seat: SoftDeletable, Codable, Equatable {
    var row: Int
    var number: String
    var taken = false
    var deletedAt: Date?

    static let table = define("seats", constraints: [.primaryKey(\.row, \.number)])
  }

  private func withAccounts(
    _ kind: TestDatabase, monitor: QueryMonitor = QueryMonitor(),
    _ body: (Database) async throws -> Void
  ) async throws {
    try await kind.withDatabase(monitor: monitor) { db in
      try await db.createTables(Account.self, Seat.self)
      try await body(db)
    }
  }

  @Test(arguments: TestDatabase.available)
  func onlyWhatIsWrittenIsChecked(_ kind: TestDatabase) async throws {
    try await withAccounts(kind) { db in
      var ann = try await Account(owner: "ann", balance: 1).create(in: db)
      try await db.execute("update accounts set owner = \("a")")
      ann.owner = "a"
      ann.balance = 5
      let written = try await ann.update(\.balance, in: db)
      #expect(written.balance == 5)
      ann = written
      ann.balance = -1
      let bad = ann
      let error = await #expect(throws: ValidationError.self) {
        try await bad.update(\.balance, in: db)
      }
      #expect(error?.failures.map(\.field) == ["balance"])
      await #expect(throws: ValidationError.self) { try await bad.update(in: db) }
    }
  }

  @Test(arguments: TestDatabase.available)
  func differencesAreWritten(_ kind: TestDatabase) async throws {
    let monitor = QueryMonitor()
    try await withAccounts(kind, monitor: monitor) { db in
      let ann = try await Account(owner: "ann", balance: 1).create(in: db)
      try await db.execute("update accounts set balance = 7")
      let changed = try await ann.update(in: db) { $0.owner = "anna" }
      #expect(changed.owner == "anna" && changed.version == 1)
      let stored = try await Account.get(ann.id, in: db)
      #expect(stored.balance == 7 && stored.owner == "anna" && stored.version == 1)
      let before = monitor.report.total.latency.count
      let same = try await stored.update(in: db) { $0.balance = 7 }
      #expect(same == stored)
      #expect(monitor.report.total.latency.count == before)
      #expect(try stored.changedColumns(since: ann).contains("owner"))
      await #expect(throws: DatabaseError.self) {
        try await stored.update(in: db) { $0.id += 1 }
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func aVersionRejectsOldCopies(_ kind: TestDatabase) async throws {
    try await withAccounts(kind) { db in
      var ann = try await Account(owner: "ann", balance: 1).create(in: db)
      let old = ann
      ann.balance = 2
      ann = try await ann.update(in: db)
      #expect(ann.version == 1)
      let error = await #expect(throws: StaleRecord.self) { try await old.update(in: db) }
      #expect(error?.key == [.integer(Int64(ann.id))])
      await #expect(throws: StaleRecord.self) { try await Account.update([old], in: db) }
      let both = try await Account.update([ann], in: db)
      #expect(both.map(\.version) == [2])
      try await Account.all.update(in: db) { $0.set(\.balance, to: 9) }
      let stored = try await Account.get(ann.id, in: db)
      #expect(stored.version == 3 && stored.balance == 9)
      let missing = Account(id: 999, owner: "none", balance: 1)
      let none = await #expect(throws: RecordNotFound.self) { try await missing.update(in: db) }
      #expect(none?.key == [.integer(999)])
    }
  }

  @Test(arguments: TestDatabase.available)
  func valuesAreSetByKey(_ kind: TestDatabase) async throws {
    try await withAccounts(kind) { db in
      let rows = try await Account.create(
        (0..<5000).map { Account(owner: "owner", balance: $0) }, in: db)
      let values = Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0.balance * 2) })
      let count = try await Account.update(\.balance, of: values, in: db)
      #expect(count == 5000)
      let stored = try await Account.all.order { $0.id.ascending }.fetch(in: db)
      #expect(stored.map(\.balance) == rows.map { $0.balance * 2 })
      #expect(stored.allSatisfy { $0.version == 1 && $0.updatedAt != nil })
      let error = await #expect(throws: ValidationError.self) {
        try await Account.update(\.balance, of: [1: -1], in: db)
      }
      #expect(error?.failures.count == 1)
    }
  }

  @Test(arguments: TestDatabase.available)
  func keysOfSeveralColumns(_ kind: TestDatabase) async throws {
    try await withAccounts(kind) { db in
      let seat = try await Seat(row: 1, number: "'b").create(in: db)
      let found = [
        try await Seat.find(1, "'b", in: db), try await Seat.find(2, "'b", in: db),
        try await Seat.get(1, "'b", in: db),
      ]
      #expect(found == [seat, nil, seat])
      let error = await #expect(throws: RecordNotFound.self) {
        try await Seat.get(3, "x", in: db)
      }
      #expect(error?.key == [.integer(3), .text("x")])
      #expect(error?.description == "there is no row in seats with this key")
      await #expect(throws: DatabaseError.self) { try await Account.find(1, 2, in: db) }
      let gone = try await seat.softDelete(in: db)
      #expect(gone.isDeleted && !seat.isDeleted)
      let marked = try await Seat.all.withDeleted.where { $0.isDeleted && $0.row == 1 }.count(
        in: db)
      #expect(marked == 1)
    }
  }

  @Test(arguments: TestDatabase.available)
  func rowsComeBackByTheirKey(_ kind: TestDatabase) async throws {
    try await kind.withModels { db in
      let user = try await User(username: "ann").create(in: db)
      let post = try await Post(authorID: user.id, title: "one").create(in: db)
      let comment = try await Comment(postID: post.id, slug: "a").create(in: db)
      let gone = try await Comment.softDelete(comment.id, in: db)
      #expect(gone.isDeleted)
      let back = try await Comment.restore(comment.id, in: db)
      #expect(!back.isDeleted)
      let error = await #expect(throws: RecordNotFound.self) {
        try await Comment.restore(comment.id, in: db)
      }
      #expect(error?.key == [.integer(Int64(comment.id))])
      let removed = try await Comment.truncate(in: db)
      let left = try await Comment.all.withDeleted.count(in: db)
      #expect(removed == 1 && left == 0)
    }
  }

  @Test(arguments: TestDatabase.available)
  func wordsOfTheGuide(_ kind: TestDatabase) async throws {
    let cache = QueryCache()
    try await kind.withModels(cache: cache) { db in
      let register = db.transactional { (tx: Transaction, name: String) in
        try await User(username: name).create(in: tx)
      }
      let ann = try await register("ann")
      #expect(ann.id == 1)
      let calls = Locked(0)
      let lengths = cache.cached("length") { (name: String) in
        calls.withLock { $0 += 1 }
        return name.count
      }
      let results = [try await lengths("ann"), try await lengths("ann"), try await lengths("bo")]
      #expect(results == [3, 3, 2])
      #expect(calls.withLock { $0 } == 2)
      let cleared = await cache.clear(prefix: "length:a")
      #expect(cleared == 1)
      let page = try await User.all.page(1, size: 10, in: db)
      let json = String(decoding: try JSONEncoder().encode(page), as: UTF8.self)
      for part in ["\"pages\":1", "\"hasNext\":false", "\"hasPrevious\":false", "\"total\":1"] {
        #expect(json.contains(part))
      }
      let errors: [any SeedORMError] = [
        RecordNotFound(table: "t"), DatabaseError(.misuse, ""),
        ValidationError(table: "t", failures: []), StaleRecord(table: "t", key: []),
      ]
      #expect(
        errors.map(\.code) == [.recordNotFound, .misuse, .validation, .serializationFailure])
      let slow: SQLStatement =
        kind == .postgres
        ? "select pg_sleep(60)"
        : "with recursive n (i) as (select 1 union all select i + 1 from n) select count(*) from n"
      let error = await #expect(throws: DatabaseError.self) {
        try await db.withTimeout(.milliseconds(50)) { try await $0.query(slow) }
      }
      #expect(error?.code == .timeout)
      let health = await db.healthCheck()
      #expect(health.milliseconds >= 0)
    }
  }

  @Test(arguments: TestDatabase.available)
  func tablesAreCreatedOnce(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      let first = try await db.createTables(Account.self)
      let second = try await db.createTables(Seat.self, Account.self)
      let third = try await db.createTables(Seat.self, Account.self)
      #expect([first, second, third].map(\.count) == [1, 1, 0])
      try await db.execute("ALTER TABLE seats RENAME COLUMN taken TO other")
      let error = await #expect(throws: DatabaseError.self) {
        try await db.createTables(Seat.self)
      }
      #expect(error?.code == .alreadyExists)
      #expect(error?.message.contains("seats exists, but not with all columns") == true)
    }
  }

  @Test func eachConnectionIsSetUp() async throws {
    let db = try await Database.open(
      "sqlite::memory:", pool: PoolConfiguration(setUp: ["PRAGMA cache_size = -1234"]))
    let rows = try await db.query("PRAGMA cache_size")
    #expect(rows.first?.values == [.integer(-1234)])
    await db.close()
    await #expect(throws: DatabaseError.self) {
      _ = try await Database.open(
        "sqlite::memory:", pool: PoolConfiguration(setUp: ["no such statement"]))
    }
  }
}
