import SeedKit
import SeedORM
import SeedSchema
import SeedTesting
import Foundation
import Testing

@Suite(.seeded("shop"))
struct CheckoutTests {
  @Test func totals() async throws {
    let orders = try await Order.all.fetch(in: .current)
    #expect(orders.allSatisfy { $0.total > 0 })
  }

  @Test(.seeded("shop", with: [.count("user", 10), .seed(7)]))
  func fewUsers() async throws {
    let count = try await User.all.count(in: .current)
    #expect(count == 13)
  }
}

/// A project that this repository doesn't have.
@Suite(.disabled("it only has to compile")) struct SchemaSnippets {
  @Test(.seeded("books", schema: .files(["db/structure.sql"])))
  func books() async throws {
    let count = try await Database.current.fetchOne(Int.self, "select count(*) from books")
    #expect(count == 5)
  }
}

/// What the page shows outside of a suite.
@Suite struct TestingSnippets {
  @Test(
    .seeded([User.self, Order.self]) { db in
      let ann = try await User(username: "ann").create(in: db)
      try await Order(userID: ann.id).create(in: db)
    })
  func oneOrder() async throws {
    let count = try await Order.all.count(in: .current)
    #expect(count == 1)
  }

  @Test(.seeded([User.self, Post.self])) func factories() async throws {
    let ann = try await Factory.user.state("admin").with { $0.username = "ann" }.create(
      in: .current)
    let posts = try await Factory.post.reusing(ann).create(10, in: .current)
    let draft = try await Factory.post.build()  // without a database
    #expect(ann.role == .admin)
    #expect(posts.map(\.authorID) == Array(repeating: ann.id, count: 10))
    #expect(draft.id == 11)
  }

  static func matching(_ db: Database) async throws {
    #expect(try await db.matches("Expected/checkout.yaml"))
  }
}

extension Factory where Row == User {
  static let user = Factory { make in
    User(
      username: make.sequence { "user\($0)" }, email: try make.text("random_email()"),
      age: make.int(18...80))
  }
  .defining("admin") { $0.role = .admin }
}

extension Factory where Row == Post {
  static let post = Factory { make in
    Post(authorID: try await make.parent(.user).id, title: make.sequence { "Post \($0)" })
  }
}
