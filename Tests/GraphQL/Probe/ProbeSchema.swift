import Foundation
import SeedGraphQL
import SeedORM

/// A schema with a field of every kind.
enum ProbeSchema {
  static func make(_ limits: GraphQLLimits) throws -> GraphQLSchema {
    try GraphQLSchema(limits: limits) {
      $0.add(Person.self, plural: "people") {
        $0.description = "Somebody who writes\nbooks."
        $0.default(\.score, 0)
        $0.describe(\.age, "In \"years\".")
        $0.deprecate(\.score, "Use `age`.")
        $0.allow(.create, .update, .delete, .restore)
      }
      $0.add(Book.self) { $0.allow(.create, .update, .delete) }
      $0.add(Review.self)
    }
  }

  static func fill(_ db: Database) async throws {
    try await db.createTables(Person.self, Book.self, Review.self)
    let people = try await Person.create(
      (1...5).map { Person(name: "person\($0)", age: $0 == 3 ? nil : 20 + $0) }, in: db)
    let books = try await Book.create(
      (1...12).map { Book(authorID: people[$0 % 4].id, title: "Book \($0)") }, in: db)
    try await Review.create(
      books.flatMap { book in (1...3).map { Review(bookID: book.id, stars: $0) } }, in: db)
  }
}

enum Kind: String, CaseIterable, ColumnValue { case novel, poetry, other }

struct Person: SoftDeletable, Codable {
  var id = 0
  var name: String
  var age: Int?
  var score = 0.0
  var deletedAt: Date?

  static let table = define("people") {
    $0.name(.length(2...30))
    $0.age(.range(0...150))
  }
}

struct Book: Model, Codable {
  var id = 0
  var authorID: Int
  var title: String
  var kind = Kind.novel
  var labels: [String] = []
  var price: Decimal?
  var published: Bool = true

  static let table = define("books") {
    $0.authorID(.references(Person.self))
    $0.kind(.default(.novel))
    $0.labels(.default([]))
    $0.published(.default(true))
    $0.price(.precision(8, scale: 2))
  }
}

struct Review: Model, Codable {
  var id = UUID()
  var bookID: Int
  var stars: Int

  static let table = define("reviews") {
    $0.bookID(.references(Book.self))
    $0.stars(.range(1...5))
  }
}
