import Foundation
import GRDB
import SeedORM

/// The comparisons with GRDB on files of SQLite, both in WAL mode.
struct SQLiteWork {
  let people: [Person]
  let rounds: Int
  let folder: URL

  func run() async throws -> [Comparison] {
    [
      try await fetch(), try await singleInserts(), try await bulk(), try await derivedFetch(),
      try await derivedInserts(),
    ]
  }

  /// A model whose fields are derived beside one that lists them.
  private func derivedFetch() async throws -> Comparison {
    let db = try await ours(file())
    try await Person.create(people, in: db)
    let count = people.count
    let comparison = try await Comparison.run("fetch: derived / listed fields", rounds: rounds) {
      let rows = try await DerivedPerson.all.fetch(in: db)
      precondition(rows.count == count)
    } theirs: {
      let rows = try await Person.all.fetch(in: db)
      precondition(rows.count == count)
    }
    await db.close()
    return comparison
  }

  private func derivedInserts() async throws -> Comparison {
    let derived = people.map(DerivedPerson.init)
    return try await Comparison.run(
      "single-row inserts: derived / listed fields", rounds: rounds
    ) {
      let db = try await self.ours(self.file())
      try await db.transaction { tx in
        for person in derived { try await person.create(in: tx) }
      }
      await db.close()
    } theirs: {
      let db = try await self.ours(self.file())
      try await db.transaction { tx in
        for person in people { try await person.create(in: tx) }
      }
      await db.close()
    }
  }

  private func file() -> String {
    folder.appendingPathComponent("\(UUID().uuidString).db").path
  }

  private func fetch() async throws -> Comparison {
    let (ours, theirs) = (try await ours(file()), try theirs(file()))
    try await Person.create(people, in: ours)
    try await theirs.write { db in for person in people { try person.insert(db) } }
    let count = people.count
    let comparison = try await Comparison.run("typed fetch of all rows", rounds: rounds) {
      let rows = try await Person.all.fetch(in: ours)
      precondition(rows.count == count)
    } theirs: {
      let rows = try await theirs.read { try Person.fetchAll($0) }
      precondition(rows.count == count)
    }
    await ours.close()
    try theirs.close()
    return comparison
  }

  private func singleInserts() async throws -> Comparison {
    let people = people
    return try await Comparison.run(
      "single-row typed inserts in one transaction", rounds: rounds
    ) {
      let db = try await self.ours(self.file())
      try await db.transaction { tx in
        for person in people { try await person.create(in: tx) }
      }
      try await check { try await Person.all.count(in: db) }
      await db.close()
    } theirs: {
      let db = try self.theirs(self.file())
      try await db.write { db in for person in people { try person.insert(db) } }
      try await check { try await db.read { try Person.fetchCount($0) } }
      try db.close()
    }
  }

  private func bulk() async throws -> Comparison {
    let people = people
    return try await Comparison.run(
      "bulk create / a prepared statement for each row", rounds: rounds
    ) {
      let db = try await self.ours(self.file())
      try await Person.create(people, in: db)
      try await check { try await Person.all.count(in: db) }
      await db.close()
    } theirs: {
      let db = try self.theirs(self.file())
      try await db.write { db in
        let statement = try db.makeStatement(
          sql: "INSERT INTO people VALUES (?, ?, ?, ?, ?, ?)")
        for person in people {
          try statement.execute(arguments: [
            person.id, person.username, person.email, person.age, person.isActive,
            person.createdAt,
          ])
        }
      }
      try await check { try await db.read { try Person.fetchCount($0) } }
      try db.close()
    }
  }

  private func check(_ count: () async throws -> Int) async throws {
    let found = try await count()
    precondition(found == people.count)
  }

  private func ours(_ path: String) async throws -> SeedORM.Database {
    let db = try await SeedORM.Database.open("sqlite:\(path)")
    try await db.createTables(Person.self)
    return db
  }

  private func theirs(_ path: String) throws -> DatabasePool {
    let pool = try DatabasePool(path: path)
    try pool.write { db in
      try db.execute(
        sql: """
          CREATE TABLE people (id INTEGER PRIMARY KEY, username VARCHAR(50) NOT NULL,
            email VARCHAR(255) NOT NULL, age INTEGER, is_active BOOLEAN NOT NULL,
            created_at DATETIME NOT NULL)
          """)
    }
    return pool
  }
}
