import Foundation
import GRDB

/// `GRDBPeer sqlite:FILE ROWS record|statement`: writes `users` and `posts` in one transaction,
/// one row after the other, and prints JSON as `Peers/python/people.py` says.
///
/// `record` inserts records; `statement` executes a prepared statement, GRDB's fastest API.
/// Strings come from short lists, which costs next to nothing.
@main
enum GRDBPeer {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, arguments[1].hasPrefix("sqlite:"), let rows = Int64(arguments[2])
    else {
      throw DatabaseError(message: "usage: GRDBPeer sqlite:FILE ROWS record|statement")
    }
    let queue = try DatabaseQueue(path: String(arguments[1].dropFirst("sqlite:".count)))
    let usesRecords = arguments[3] == "record"
    let start = ContinuousClock.now
    try queue.write { db in
      usesRecords ? try insertRecords(rows, in: db) : try executeStatements(rows, in: db)
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    print(#"{"seconds": {"together": \#(seconds)}, "versions": {"GRDB": "7.10.0"}}"#)
  }

  private static func insertRecords(_ rows: Int64, in db: Database) throws {
    for id in 1...rows { try User(id: id).insert(db) }
    for id in 1...rows { try Post(id: id, users: rows).insert(db) }
  }

  private static func executeStatements(_ rows: Int64, in db: Database) throws {
    let users = try db.makeStatement(sql: "INSERT INTO users VALUES (?, ?, ?, ?, ?, ?)")
    for id in 1...rows {
      let user = User(id: id)
      try users.execute(arguments: [
        user.id, user.username, user.email, user.age, user.isActive, user.createdAt,
      ])
    }
    let posts = try db.makeStatement(sql: "INSERT INTO posts VALUES (?, ?, ?, ?, ?)")
    for id in 1...rows {
      let post = Post(id: id, users: rows)
      try posts.execute(arguments: [
        post.id, post.userID, post.title, post.score, post.createdAt,
      ])
    }
  }
}
