import CLibPQ
import Foundation
import SeedORM

/// The comparisons with `psql` and bare libpq on a database of PostgreSQL, whose table `people` is made
/// anew.
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
    let points = try await pointQueries(db)
    await db.close()
    return [bulk, points]
  }

  private func empty(_ db: Database) async throws {
    try await db.dropTables(Person.self)
    try await db.createTables(Person.self)
  }

  private func pointQueries(_ db: Database) async throws -> Comparison {
    let keys = (0..<20_000).map { Int64(($0 * 7919) % people.count + 1) }
    guard let connection = PQconnectdb(url), PQstatus(connection) == CONNECTION_OK else {
      throw DatabaseError(.connection, "no connection to compare with")
    }
    defer { PQfinish(connection) }
    let sql = """
      SELECT id, username, email, age, is_active, created_at FROM people WHERE id = $1
      """
    PQclear(PQprepare(connection, "point", sql, 1, [20]))
    return try await Comparison.run("20,000 point queries / bare libpq", rounds: rounds) {
      try await db.transaction { tx in
        for key in keys {
          let found = try await Person.find(key, in: tx)
          precondition(found?.id == key)
        }
      }
    } theirs: {
      for key in keys {
        let result = "\(key)".withCString { text in
          PQexecPrepared(connection, "point", 1, [text], nil, nil, 0)
        }
        precondition(PQntuples(result) == 1)
        let username = String(cString: PQgetvalue(result, 0, 1))
        precondition(!username.isEmpty)
        PQclear(result)
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
