import SeedORM
import Foundation

/// The models that the examples of SeedORM's doc comments speak of, besides users and posts; the
/// extensions have the examples of a folder each.
enum Shop {
  struct Product: Model, Codable {
    var id = 0
    var shopID = 1
    var name: String
    var stock = 0

    static let table = define("products")
  }

  struct Order: Model, Codable {
    var id = 0
    var userID: Int
    var city: String
    var total: Decimal

    static let table = define("orders") {
      $0.userID(.references(User.self))
      $0.total(.precision(12, scale: 2))
    }
  }

  struct Cart: Model, Codable {
    var id = 0
    var userID: Int
    var total: Decimal

    static let table = define("carts") { $0.userID(.references(User.self)) }
  }

  struct Account: Model, Codable {
    var id = 0
    var sum: Int

    static let table = define("accounts")
  }

  struct Customer: Model, Codable {
    var id = 0
    var email: String?
    var address: ValueExamples.Address
    var settings: Settings

    static let table = define("customers")
  }

  struct Settings: JSONColumnValue {
    var limits: [Int]
  }

  struct Category: Model, Codable {
    var id = 0
    var parentID: Int?

    static let table = define("categories")
  }

  struct Event: Model, Codable {
    var id = 0
    var createdAt = Date(timeIntervalSince1970: 0)

    static let table = define("events")
  }

  struct Job: Model, Codable {
    var id = 0
    var status = "open"

    static let table = define("jobs")
  }

  struct Counter: Model, Codable {
    var id = 0
    var name: String
    var count: Int

    static let table = define("counters") { $0.name(.unique) }
  }

  struct Note: SoftDeletable, Codable {
    var id = 0
    var slug: String
    var deletedAt: Date?

    static let table = define("notes") { $0.slug(.uniqueWhileLiving) }
  }

  /// Deletes the rows of users, and those that reference them.
  static func removeUsers(_ db: Database) async throws {
    try await Order.all.delete(in: db)
    try await User.all.delete(in: db)
  }

  /// Creates the tables, and some rows in those that the examples read.
  static func fill(_ db: Database) async throws {
    try await db.createTables(
      Product.self, Order.self, Cart.self, Account.self, Customer.self, Category.self, Event.self,
      Job.self, Counter.self, Note.self, OrderItem.self)
    let ann = try await User(username: "ann", email: "ann@example.com", age: 30).create(in: db)
    let bob = try await User(username: "bob", email: "bob@example.com", age: 14).create(in: db)
    try await Post(authorID: ann.id, editorID: bob.id, title: "A post").create(in: db)
    try await Post(authorID: ann.id, title: "Another post").create(in: db)
    try await Product.create([Product(name: "Tea", stock: 3), Product(name: "Cup")], in: db)
    try await Order.create(
      [
        Order(userID: ann.id, city: "Berlin", total: 150),
        Order(userID: bob.id, city: "Berlin", total: 50),
      ], in: db)
    try await OrderItem(orderID: 1, productID: 2, quantity: 5).create(in: db)
    try await Account.create([Account(sum: 10), Account(sum: 0)], in: db)
    try await Customer(
      email: "kim@example.com", address: .init(street: "Weg", city: "Berlin"),
      settings: Settings(limits: [11])
    ).create(in: db)
    try await Category.create([Category(), Category(parentID: 1), Category(parentID: 2)], in: db)
    try await Event.create([Event(), Event()], in: db)
    try await Job().create(in: db)
  }
}
