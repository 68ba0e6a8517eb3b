import CLibPQ
import Foundation
import SeedORM

/// The same work by the functions of libpq.
struct BarePostgres {
  private let connection: OpaquePointer
  private static let columns = "id, username, email, age, is_active, created_at"

  init(_ connection: OpaquePointer) { self.connection = connection }

  func execute(_ sql: String) {
    let result = PQexec(connection, sql)
    precondition(
      PQresultStatus(result) == PGRES_COMMAND_OK, String(cString: PQerrorMessage(connection)))
    PQclear(result)
  }

  /// All rows, from one result in the binary format.
  func people() -> [Person] {
    let result = PQexecParams(
      connection, "SELECT \(Self.columns) FROM people", 0, nil, nil, nil, nil, 1)
    defer { PQclear(result) }
    let count = PQntuples(result)
    var people: [Person] = []
    people.reserveCapacity(Int(count))
    for row in 0..<count {
      let age = PQgetisnull(result, row, 3) == 1 ? nil : Int(integer(result, row, 3))
      // Microseconds since 2000.
      let created = Double(integer(result, row, 5)) / 1e6 + 946_684_800
      people.append(
        Person(
          id: integer(result, row, 0), username: String(cString: PQgetvalue(result, row, 1)),
          email: String(cString: PQgetvalue(result, row, 2)), age: age,
          isActive: PQgetvalue(result, row, 4)[0] != 0,
          createdAt: Date(timeIntervalSince1970: created)))
    }
    return people
  }

  private func integer(_ result: OpaquePointer?, _ row: Int32, _ column: Int32) -> Int64 {
    Int64(
      bigEndian: UnsafeRawPointer(PQgetvalue(result, row, column)).loadUnaligned(as: Int64.self))
  }

  /// Inserts by a prepared statement, in one transaction.
  func insert(_ people: [Person]) {
    PQclear(
      PQprepare(
        connection, "insert",
        "INSERT INTO people (\(Self.columns)) VALUES ($1, $2, $3, $4, $5, $6)", 6, nil))
    execute("BEGIN")
    for person in people {
      let texts = [
        "\(person.id)", person.username, person.email, person.age.map { "\($0)" },
        person.isActive ? "t" : "f", "\(Timestamp(person.createdAt))+00",
      ]
      let pointers = texts.map { $0.map { UnsafePointer(strdup($0)) } ?? nil }
      let result = PQexecPrepared(connection, "insert", 6, pointers, nil, nil, 0)
      precondition(PQresultStatus(result) == PGRES_COMMAND_OK)
      PQclear(result)
      for pointer in pointers { free(UnsafeMutableRawPointer(mutating: pointer)) }
    }
    execute("COMMIT")
  }

  func preparePoint() {
    PQclear(
      PQprepare(
        connection, "point", "SELECT \(Self.columns) FROM people WHERE id = $1", 1, [20]))
  }

  /// A value of a row that is found by its key.
  func username(of key: Int64) -> String {
    let result = "\(key)".withCString { text in
      PQexecPrepared(connection, "point", 1, [text], nil, nil, 0)
    }
    defer { PQclear(result) }
    precondition(PQntuples(result) == 1)
    return String(cString: PQgetvalue(result, 0, 1))
  }
}
