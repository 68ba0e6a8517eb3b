import SeedORM
import Testing

extension Shop {
  static func pages(_ db: Database) async throws {
    let page = try await User.all.page(2, size: 20, in: db)
    print(page.items.count, page.total, page.hasNext)
    #expect(page.total == 2)
    try await newest(db)

    let first = try await User.all.page(after: nil, size: 100, in: db)
    let second = try await User.all.page(after: first.next, size: 100, in: db)
    #expect(first.items.count == 2)
    #expect(second.items.count == 2)
    try await readPages(of: User.all, in: db)
    try await events(after: nil, in: db)
  }

  private static func newest(_ db: Database) async throws {
    let page = try await User.all.order { $0.createdAt.descending }.page(2, size: 20, in: db)
    print(page.items.count, page.total, page.hasNext)
  }

  private static func readPages(of query: Query<User>, in db: Database) async throws {
    var cursor: PageCursor?
    repeat {
      let page = try await query.page(after: cursor, size: 100, in: db)
      cursor = page.next
    } while cursor != nil
  }

  private static func events(after text: String?, in db: Database) async throws {
    let page = try await Event.all.order { $0.createdAt.descending }
      .page(after: try text.map { try PageCursor($0) }, size: 50, in: db)
    #expect(page.items.map(\.id).sorted() == [1, 2])
  }
}
