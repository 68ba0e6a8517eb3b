import SeedDatabase
import SeedORM
import Foundation
import Testing

/// Pages of a query, by number and by cursor, on both databases.
@Suite struct PaginationTests {
  private func withUsers<Result>(
    _ kind: TestDatabase, _ body: (Database) async throws -> Result
  ) async throws -> Result {
    try await kind.withModels { db in
      try await User.create(
        (1...45).map {
          User(
            id: $0, username: "user\($0)", age: $0 % 4 == 0 ? nil : 20 + $0 % 5,
            score: Double($0 % 3))
        }, in: db)
      return try await body(db)
    }
  }

  @Test(arguments: TestDatabase.available)
  func numberedPages(_ kind: TestDatabase) async throws {
    try await withUsers(kind) { (db: Database) async throws in
      let query = User.all.order { $0.score.descending }
      let expected = try await query.order { $0.id.ascending }.fetch(in: db).map(\.id)
      var seen: [Int] = []
      for number in 1...5 {
        let page = try await query.page(number, size: 10, in: db)
        #expect(page.total == 45 && page.pages == 5 && page.number == number && page.size == 10)
        #expect(page.hasNext == (number < 5) && page.hasPrevious == (number > 1))
        seen += page.items.map(\.id)
      }
      #expect(seen == expected)
      let past = try await query.page(9, size: 10, in: db)
      #expect(past.items.isEmpty && past.total == 45 && !past.hasNext && past.hasPrevious)
      let none = try await User.where { $0.id > 99 }.page(1, size: 10, in: db)
      #expect(none.items.isEmpty && none.total == 0 && none.pages == 0)
      #expect(!none.hasNext && !none.hasPrevious)
      let window = try await query.limit(15).page(2, size: 10, in: db)
      #expect(window.total == 15 && window.items.map(\.id) == Array(expected[10..<15]))
      let inside = try await db.transaction { try await query.page(2, size: 40, in: $0) }
      #expect(inside.items.map(\.id) == Array(expected[40...]))
      for (number, size) in [(0, 10), (1, 0), (-1, 5), (Int.max, 2)] {
        await #expect(throws: DatabaseError.self) {
          _ = try await query.page(number, size: size, in: db)
        }
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func cursors(_ kind: TestDatabase) async throws {
    try await withUsers(kind) { (db: Database) async throws in
      let queries = [
        User.all, User.all.order { $0.age.ascending }, User.all.order { $0.age.descending },
        User.all.order { $0.age.ascending.nullsFirst }.order { $0.score.descending },
        User.all.order { $0.age.descending.nullsLast }.order { $0.username.descending },
        User.where { $0.id > 7 }.order { $0.createdAt.descending }.order { $0.id.descending },
      ]
      for query in queries {
        let expected = try await query.order { $0.id.ascending }.fetch(in: db).map(\.id)
        var seen: [Int] = []
        var cursor: PageCursor?
        repeat {
          let page = try await query.page(after: cursor, size: 7, in: db)
          seen += page.items.map(\.id)
          // As a client would give it back.
          cursor = try page.next.map { try PageCursor($0.description) }
          #expect(page.hasNext == (cursor != nil))
        } while cursor != nil
        #expect(seen == expected)
      }
      let first = try await queries[1].page(after: nil, size: 5, in: db)
      let other = await #expect(throws: DatabaseError.self) {
        _ = try await queries[2].page(after: first.next, size: 5, in: db)
      }
      #expect(other?.code == .invalidValue)
      for text in ["", "x", "W10", "WyJhIl0", String(repeating: "A", count: 200_000)]
      where text != "W10" {
        #expect(throws: DatabaseError.self) { _ = try PageCursor(text) }
      }
      await #expect(throws: DatabaseError.self) {
        _ = try await User.all.page(after: nil, size: 0, in: db)
      }
      // A limit would end each page anew, and an offset skip rows of each.
      for query in [User.all.limit(20), User.all.offset(3)] {
        let error = await #expect(throws: DatabaseError.self) {
          _ = try await query.page(after: nil, size: 5, in: db)
        }
        #expect(error?.code == .misuse)
      }
      let table = User.all.order { $0.id.ascending }.limit(12).offset(3).asTable()
      let start = try await table.page(after: nil, size: 7, in: db)
      let rest = try await table.page(after: start.next, size: 7, in: db)
      #expect((start.items + rest.items).map(\.id) == Array(4...15) && rest.next == nil)
      let json = try JSONEncoder().encode([first.next])
      #expect(try JSONDecoder().decode([PageCursor?].self, from: json) == [first.next])
    }
  }
}
