import SeedORM
import Testing

extension Shop {
  struct NoSuchAccount: Error {}

  static func transactions(_ db: Database) async throws {
    // Runs up to four times if other transactions conflict.
    let rank = try await db.transaction(.init(isolation: .serializable, retries: 3)) { tx in
      try await User.where { $0.score > 100 }.count(in: tx)
    }
    #expect(rank == 0)

    try await db.transaction(.init(isolation: .serializable, retries: 3)) { tx in
      try await tx.execute("delete from carts where total = 0")
    }

    let (from, to) = (1, 2)
    try await db.transaction { tx in
      let moved = try await tx.execute("update accounts set sum = sum - 10 where id = \(from)")
      guard moved == 1 else { throw NoSuchAccount() }  // rolls back
      try await tx.execute("update accounts set sum = sum + 10 where id = \(to)")
    }
    let sums = try await Account.all.order { $0.id.ascending }.select { $0.sum }.fetch(in: db)
    #expect(sums == [0, 10])

    let open = try await db.transaction { tx in
      let job = try await Job.where { $0.status == "open" }
        .locked(.forUpdateSkipLocked).first(in: tx)
      return job?.id
    }
    #expect(open == 1)
  }
}
