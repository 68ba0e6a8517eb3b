import SeedDatabase
import SeedORM
import SeedSchema
import Foundation
import Testing

@Suite struct ChangeTests {
  private func prepared(_ db: Database) async throws {
    try await db.migrate([
      Migration("tables") { tx in try await tx.createTables(User.self) },
      .changeNotifications("changes", of: User.self),
    ])
  }

  @Test(arguments: TestDatabase.available)
  func committedChangesAreTold(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      try await self.prepared(db)
      let changes = try await db.changes(of: User.self).makeAsyncIterator()
      let ann = try await User(username: "ann").create(in: db)
      let first = try await changes.next()
      #expect(first?.table == User.table.name)
      #expect(first?.kinds == [.insert])
      #expect(first?.keys == [[.integer(Int64(ann.id))]])
      #expect(first?.concerns(.integer(Int64(ann.id))) == true)
      #expect(first?.concerns(.integer(999)) == false)

      _ = try? await db.transaction { tx in
        try await User(username: "bob").create(in: tx)
        throw CancellationError()
      }
      try await db.transaction { tx in
        try await User(id: 50, username: "cat").create(in: tx)
        try await User(id: 51, username: "dan").create(in: tx)
        _ = try await tx.execute("update users set age = 20 where id = \(ann.id)")
      }
      var seen: Set<[SQLValue]> = []
      var kinds: Set<DatabaseChange.Kind> = []
      while seen.count < 3 {
        let change = try #require(try await changes.next())
        seen.formUnion(change.keys ?? [])
        kinds.formUnion(change.kinds)
      }
      #expect(seen == [[.integer(Int64(ann.id))], [.integer(50)], [.integer(51)]])
      #expect(kinds == [.insert, .update])
      _ = try await db.execute("delete from users")
      let last = try await changes.next()
      #expect(last?.kinds.contains(.delete) == true)
    }
  }

  @Test(arguments: TestDatabase.available)
  func manyChangesAreOne(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      try await self.prepared(db)
      let stream = try await db.changes(of: User.self)
      try await User.create((1...1_500).map { User(id: $0, username: "user\($0)") }, in: db)
      // Another table's or session's changes don't hold up the rest.
      let iterator = stream.makeAsyncIterator()
      let change = try await iterator.next()
      #expect(change?.kinds.contains(.insert) == true)
      #expect(change?.keys == nil)
      #expect(change?.concerns(.integer(1)) == true)
    }
  }

  @Test(arguments: TestDatabase.available)
  func rowsAreReadAgain(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      try await self.prepared(db)
      let query = User.where { $0.age >= 18 }.order { $0.id.ascending }
      var rows = try await query.observe(in: db).makeAsyncIterator()
      let none = try await rows.next()
      #expect(none?.isEmpty == true)
      try await User(username: "ann", age: 30).create(in: db)
      let one = try await rows.next()
      #expect(one?.map(\.username) == ["ann"])
      try await db.transaction { tx in
        try await User(username: "bob", age: 40).create(in: tx)
        try await User(username: "kid", age: 4).create(in: tx)
      }
      var latest = try await rows.next()
      // PostgreSQL may tell of the statements of one transaction in two notifications.
      while latest?.count != 2 { latest = try await rows.next() }
      #expect(latest?.map(\.username) == ["ann", "bob"])
    }
  }

  @Test(arguments: TestDatabase.available)
  func sequencesEnd(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      try await self.prepared(db)
      let stream = try await db.changes(of: User.self)
      let cancelled = Task {
        var count = 0
        for try await _ in stream { count += 1 }
        return count
      }
      cancelled.cancel()
      let count = try await cancelled.value
      #expect(count == 0)
      let other = try await db.changes(of: User.self)
      let ended = Task { for try await _ in other {} }
      await db.close()
      try await ended.value
    }
  }

  @Test func onlyTablesWithTriggersAreTold() async throws {
    guard TestDatabase.available.contains(.postgres) else { return }
    try await TestDatabase.postgres.withDatabase { db in
      try await db.createTables(User.self)
      let error = await #expect(throws: DatabaseError.self) { try await db.changes(of: User.self) }
      #expect(error?.code == .misuse)
      #expect(error?.message.contains("changeNotifications") == true)
    }
  }

  @Test func otherSessionsAreHeardEvenAfterTheConnectionIsLost() async throws {
    guard TestDatabase.available.contains(.postgres) else { return }
    try await TestDatabase.postgres.withURL { url in
      let cache = QueryCache()
      let db = try await Database.open(url, pool: PoolConfiguration().patient, cache: cache)
      try await self.prepared(db)
      try await db.followChanges(of: User.self)
      let changes = try await db.changes(of: User.self).makeAsyncIterator()
      let cached = try await User.all.cached(for: .seconds(1_000)).fetch(in: db)
      #expect(cached.isEmpty)
      let other = try await url.connect()
      _ = try await other.execute("insert into users (username) values ('ann')")
      let change = try await changes.next()
      #expect(change?.keys?.count == 1)
      let fresh = try await User.all.cached(for: .seconds(1_000)).fetch(in: db)
      #expect(fresh.map(\.username) == ["ann"])

      _ = try await other.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'LISTEN%'"
      )
      // The gap is told as a change of which nothing is known.
      let gap = try await changes.next()
      #expect(gap?.keys == nil)
      _ = try await other.execute("insert into users (username) values ('bob')")
      var next = try await changes.next()
      while next?.keys == nil { next = try await changes.next() }
      #expect(next?.kinds == [.insert])
      _ = try await other.execute("truncate users")
      let emptied = try await changes.next()
      #expect(emptied?.kinds == [.delete])
      #expect(emptied?.keys == nil)
      await other.close()
      await db.close()
    }
  }

  @Test func triggersAndCascadesOfSQLiteAreTold() async throws {
    try await TestDatabase.sqlite.withDatabase { db in
      try await db.executeScript(
        """
        CREATE TABLE users (id INTEGER PRIMARY KEY, username TEXT, age INT);
        CREATE TABLE owners (id INTEGER PRIMARY KEY);
        CREATE TRIGGER t AFTER INSERT ON owners BEGIN INSERT INTO users (id, username) VALUES (new.id, 'trigger'); END;
        """)
      let changes = try await db.changes(of: User.self).makeAsyncIterator()
      _ = try await db.execute("insert into owners values (9)")
      let change = try await changes.next()
      #expect(change?.keys == [[.integer(9)]])
    }
  }
}
