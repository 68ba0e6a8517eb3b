import CLibPQ
import Foundation
import SeedORM

/// The comparisons with `psql` and bare libpq on a database of PostgreSQL, whose table `people` is
/// made anew.
struct PostgresWork {
  let people: [Person]
  let rounds: Int
  let folder: URL
  let url: String

  func run() async throws -> [Comparison] {
    let db = try await Database.open(url)
    let file = folder.appendingPathComponent("people.tsv")
    try write(to: file)
    let people = people
    let bulk = try await Comparison.run("bulk create / `psql \\copy`", rounds: rounds) {
      try await self.empty(db)
      try await Person.create(people, in: db)
    } theirs: {
      try await self.empty(db)
      try self.psql("\\copy people from '\(file.path)'")
    }
    guard let connection = PQconnectdb(url), PQstatus(connection) == CONNECTION_OK else {
      throw DatabaseError(.connection, "no connection to compare with")
    }
    defer { PQfinish(connection) }
    let bare = BarePostgres(connection)
    let results = [
      bulk, try await fetch(db, bare), try await singleInserts(db, bare),
      try await pointQueries(db, bare),
    ]
    await db.close()
    return results
  }

  private func fetch(_ db: Database, _ bare: BarePostgres) async throws -> Comparison {
    let count = people.count
    return try await Comparison.run(
      "typed fetch of all rows / bare libpq, binary", rounds: rounds
    ) {
      let rows = try await Person.all.fetch(in: db)
      precondition(rows.count == count)
    } theirs: {
      let rows = bare.people()
      precondition(rows.count == count && rows[count - 1].username.hasPrefix("user_"))
    }
  }

  private func singleInserts(_ db: Database, _ bare: BarePostgres) async throws -> Comparison {
    let some = Array(people.prefix(50_000))
    let comparison = try await Comparison.run(
      "\(some.count) single-row inserts in one transaction / bare libpq", rounds: rounds
    ) {
      try await self.empty(db)
      try await db.transaction { tx in for person in some { try await person.create(in: tx) } }
    } theirs: {
      try await self.empty(db)
      bare.execute("DEALLOCATE ALL")
      bare.insert(some)
    }
    try await empty(db)
    try await Person.create(people, in: db)
    return comparison
  }

  private func empty(_ db: Database) async throws {
    try await db.dropTables(Person.self)
    try await db.createTables(Person.self)
  }

  private func pointQueries(_ db: Database, _ bare: BarePostgres) async throws -> Comparison {
    let keys = (0..<20_000).map { Int64(($0 * 7919) % people.count + 1) }
    bare.execute("DEALLOCATE ALL")
    bare.preparePoint()
    return try await Comparison.run("20,000 point queries / bare libpq", rounds: rounds) {
      try await db.transaction { tx in
        for key in keys {
          let found = try await Person.find(key, in: tx)
          precondition(found?.id == key)
        }
      }
    } theirs: {
      for key in keys {
        let username = bare.username(of: key)
        precondition(!username.isEmpty)
      }
    }
  }

  private func write(to file: URL) throws {
    var text = ""
    for person in people {
      let created = Timestamp(person.createdAt)
      text += "\(person.id)\t\(person.username)\t\(person.email)\t"
      text += person.age.map { "\($0)" } ?? "\\N"
      text += "\t\(person.isActive ? "t" : "f")\t\(created)+00\n"
    }
    try Data(text.utf8).write(to: file)
  }

  private func psql(_ command: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["psql", "-X", "-q", url, "-c", command]
    try process.run()
    process.waitUntilExit()
    precondition(process.terminationStatus == 0)
  }
}
