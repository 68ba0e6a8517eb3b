import SeedDatabase
import SeedKit
import SeedORM
import SeedTesting
import Foundation
import Testing

/// The examples of doc comments.
@Suite struct FactoryExamples {
  @Test(.seeded([User.self, Post.self])) func factories() async throws {
    let writer = Factory.user.afterCreate { user, db in
      try await Post(authorID: user.id, title: "First").create(in: db)
    }
    let ann = try await writer.create(in: .current)
    let posts = try await Post.all.fetch(in: .current)
    #expect(posts.map(\.authorID) == [ann.id])

    let users = Factory { make in
      User(username: make.sequence { "user\($0)" }, age: make.int(18...80))
    }
    let user = try await users.build()
    #expect((18...80).contains(user.age))
  }

  @Test func databases() async throws {
    let seeded = try SeededDatabase.scenario("shop", on: .sqlite)
    let users = try await seeded.withDatabase { db, _ in
      (try await User.all.count(in: db), hasFailed: false)
    }
    #expect(users > 0)
  }

  @Test func sessions() async throws {
    let session = DatabaseSession(try .scenario("shop"))
    let db = try await session.begin()
    // … the test …
    try await session.finish(hasFailed: false)
    _ = db
  }

  @Test(.seeded("shop"), .noRepeatedStatements())
  func ordersAreReadTogether() async throws {
    let orders = try await Order.all.fetch(in: .current)
    #expect(!orders.isEmpty)
  }

  @Test(.seeded("shop"), .queryLimit(3))
  func oneStatement() async throws {
    let count = try await User.all.count(in: .current)
    #expect(count > 0)
  }
}
