import SeedORM
import Foundation

/// The snippets of Pagination.md.
enum PaginationSnippets {
  static func run(_ db: Database) async throws {
    do {
      let page = try await User.all.order { $0.createdAt.descending }.page(2, size: 20, in: db)
      print(page.items.count, page.total, page.pages, page.hasNext, page.hasPrevious)
      _ = page
    }
    do {
      var cursor: PageCursor?
      repeat {
        let page = try await User.all.order { $0.createdAt.descending }
          .page(after: cursor, size: 100, in: db)
        cursor = page.next
      } while cursor != nil
      _ = cursor
    }
  }
}
