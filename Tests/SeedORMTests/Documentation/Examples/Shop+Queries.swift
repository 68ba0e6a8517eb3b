import SeedORM
import Foundation
import Testing

extension Shop {
  static func queries(_ db: Database) async throws {
    let adults = User.where { $0.age >= 18 }.order { $0.createdAt.descending }
    let first = try await adults.first(in: db)
    let page = try await adults.page(2, size: 20, in: db)
    #expect(first?.username == "ann")
    #expect(page.total == 1)

    let users = try await User.where { $0.age > 30 }.timeout(.seconds(2)).fetch(in: db)
    #expect(users.isEmpty)
    let sorted = User.all.order { $0.age.descending }.order { $0.username.ascending }
    #expect(try await sorted.fetch(in: db).map(\.username) == ["ann", "bob"])
    let older = User.where { user in
      .exists(User.all.named("older").where { $0.age > user.age })
    }
    #expect(try await older.fetch(in: db).map(\.username) == ["bob"])
    let some = User.where { $0.age >= 18 && $0.username.hasPrefix("a") }.order {
      $0.createdAt.descending
    }
    #expect(try await some.count(in: db) == 1)
    let seventh = User.where { _ in .sql("age % \(7) = 0") }
    #expect(try await seventh.count(in: db) == 1)
    let spenders = User.where { $0.id.in(Order.where { $0.total > 100 }.select { $0.userID }) }
    #expect(try await spenders.fetch(in: db).map(\.username) == ["ann"])
    let writers = User.where { user in .exists(Post.where { $0.authorID == user.id }) }
    #expect(try await writers.fetch(in: db).map(\.username) == ["ann"])
    for try await user in try User.all.stream(in: db) { print(user.username) }
  }

  static func documents(_ db: Database) async throws {
    let berliners =
      Customer.where { $0.address.json("city", as: String.self) == "Berlin" }
    let limited =
      Customer.where { $0.settings.json("limits", 0, as: Int.self) > 10 }
    #expect(try await berliners.count(in: db) == 1)
    #expect(try await limited.count(in: db) == 1)
  }

  static func keys(_ db: Database) async throws {
    let (order, product) = (Order(id: 1, userID: 1, city: "", total: 0), Product(id: 2, name: ""))
    let line = try await OrderItem.find(order.id, product.id, in: db)
    #expect(line?.quantity == 5)
    try await Note(slug: "first").create(in: db)
    let notes = Note.all.withDeleted.where { $0.isDeleted || $0.slug == "first" }
    #expect(try await notes.count(in: db) == 1)
  }

  static func trees(_ db: Database) async throws {
    let root = 1
    let below = Category.where { $0.id == root }
      .recursively { child, parent in child.parentID == parent.id }
    #expect(try await below.count(in: db) == 3)
  }
}
