import SeedORM
import SeedSchema
import Foundation

/// The example of `Model`.
enum ModelExamples {
  struct User: Timestamped, Codable {
    var id = 0
    var username: String
    var role = Role.user
    var age: Int?
    var createdAt = Date()

    static let table = define("users") {
      $0.username(.length(3...50), .unique)
      $0.role(.default(.user))
      $0.age(.range(13...120))
    }
  }
}

/// The example of `define`.
enum DefinitionExamples {
  struct User: Model, Codable {
    var id = 0
    var username: String
    var age: Int?

    static let table = define("users") {
      $0.username(.length(3...50), .unique)
      $0.age(.range(13...120))
    }
  }
}

/// The example of a model that isn't `Codable`.
enum ListedFieldExamples {
  struct User: Model {
    var id: Int
    var username: String

    static let table = Table(
      "users", Self.init,
      Field("id", \Self.id, .primaryKey, .generated),
      Field("username", \Self.username, .length(3...50), .unique))
  }
}

/// The examples of `ColumnValue` and `JSONColumnValue`.
enum ValueExamples {
  enum Role: String, CaseIterable, ColumnValue { case admin, user, guest }

  struct Address: JSONColumnValue {
    var street: String
    var city: String
  }
}

/// The examples of `FieldOption` and `Field`.
enum FieldExamples {
  struct User: Model, Codable {
    var id = 0
    var email: String

    static let table = define("users") {
      $0.email(.length(...100), .unique, .check("must have an @") { $0.contains("@") })
    }

    static let short = Field("email", \User.email, .length(...100), .unique)
    static let checked =
      Field("email", \Self.email, .check("must have an @") { $0.contains("@") })
  }
}

extension Shop {
  /// The example of `Table`.
  struct OrderItem: Model {
    var orderID: Int
    var productID: Int
    var quantity: Int

    static let table = Table(
      "order_items", Self.init,
      Field("order_id", \Self.orderID, .references(Order.self, onDelete: .cascade)),
      Field("product_id", \Self.productID, .references(Product.self)),
      Field("quantity", \Self.quantity, .range(1...)),
      constraints: [.primaryKey(\.orderID, \.productID)])
  }
}

/// The example of `TableConstraint`.
enum ConstraintExamples {
  struct Booking: Model, Codable {
    var roomID: Int
    var day: CivilDate
    var guest: String
    var seats: Int

    static let table = define(
      "bookings",
      constraints: [
        .primaryKey(\.roomID, \.day),
        .unique(\.guest, \.day, name: "one_room_a_day"),
        .index(\.day, \.seats),
        .check("some_seats", "seats > 0"),
      ])
  }
}

/// The example of `Timestamped`.
enum TimestampExamples {
  struct Note: Timestamped, Codable {
    var id = 0
    var text: String
    var createdAt = Date()
    var updatedAt: Date?

    static let table = define("notes")
  }
}

/// The example of `ModelHooks`.
enum HookExamples {
  struct AuditEntry: Model, Codable {
    var id = 0
    var text: String

    static let table = define("audit_entries")
  }

  struct Account: ModelHooks, Codable {
    var id = 0
    var email: String

    static let table = define("accounts")

    mutating func willCreate(in context: some DatabaseContext) async throws {
      email = email.lowercased()
    }

    func didCreate(in context: some DatabaseContext) async throws {
      try await AuditEntry(text: "created").create(in: context)
    }
  }
}
