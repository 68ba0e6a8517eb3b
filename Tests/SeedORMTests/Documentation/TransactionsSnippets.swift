import SeedORM
import Foundation

/// The snippets of Transactions.md.
enum TransactionsSnippets {
  static func run(_ db: Database) async throws {
    do {
      try await db.transaction { tx in
        let user = try await User(username: "bob").create(in: tx)
        try await Post(authorID: user.id, title: "Hello").create(in: tx)
      }
    }
    do {
      let rank = try await db.transaction(.init(isolation: .serializable, retries: 3)) { tx in
        try await User.where { $0.score > 100 }.count(in: tx)
      }
      let total = try await db.transaction(.init(isReadOnly: true)) { tx in
        try await User.all.sum(in: tx) { $0.score }
      }
      _ = (rank, total)
    }
    do {
      try await db.transaction { tx in
        do {
          try await User(username: "eve").create(in: tx)
        } catch is DuplicateRecord {
          print("eve already exists")
        }
        try await User(username: "fay").create(in: tx)
      }
    }
    do {
      try await db.transaction(.init(continuesAfterFailedWrites: false)) { tx in
        for number in 1...100 { try await User(username: "user\(number)").create(in: tx) }
      }
    }
    do {
      func register(_ name: String, in context: some DatabaseContext) async throws {
        try await User(username: name).create(in: context)
      }
      try await db.transaction { tx in try await register("cat", in: tx) }
    }
    do {
      let register = db.transactional { (tx: Transaction, name: String) in
        try await User(username: name).create(in: tx)
      }
      let dan = try await register("dan")
      _ = dan
    }
  }
}
