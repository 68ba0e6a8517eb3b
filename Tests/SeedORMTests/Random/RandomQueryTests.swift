import Foundation
import RandomSupport
import SeedORM
import Testing

/// Random queries find the rows that the same conditions, orders and limits find in Swift.
@Suite struct RandomQueryTests {
  @Test(arguments: TestDatabase.available)
  func queriesFindWhatSwiftFinds(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      var random = SeededRandom(seed: 7)
      try await db.createTables(Reading.self)
      let all = Reading.random(60, using: &random)
      try await Reading.create(all, in: db)
      for _ in 0..<12 {
        let condition = RandomCondition.random(depth: 3, using: &random)
        let orders = (0..<random.below(3)).map { _ in RandomOrder.random(using: &random) }
        let offset = random.oneIn(3) ? random.below(6) : nil
        let limit = random.oneIn(2) ? random.below(12) : nil
        var query = Reading.where(condition.query)
        for order in orders { query = query.order(order.query) }
        query = query.order { $0.id.ascending }
        let found = all.filter(condition.holds).sorted { one, other in
          orders.lazy.map { $0.compare(one, other) }.first { $0 != 0 }.map { $0 < 0 }
            ?? (one.id < other.id)
        }
        let text = ([condition.text] + orders.map(\.text)).joined(separator: ", ")
        try await expectPages(query, found, size: 1 + random.below(5), text, in: db)
        var expected = found
        if let offset {
          query = query.offset(offset)
          expected = Array(expected.dropFirst(offset))
        }
        if let limit {
          query = query.limit(limit)
          expected = Array(expected.prefix(limit))
        }
        try await expect(
          query, expected, "\(text), offset \(offset ?? 0), limit \(limit ?? .max)", in: db)
      }
    }
  }

  private func expect(
    _ query: Query<Reading>, _ expected: [Reading], _ text: String, in db: Database
  ) async throws {
    let found = try await query.fetch(in: db)
    #expect(found == expected, "\(text)")
    #expect(try await query.count(in: db) == expected.count, "\(text)")
    #expect(try await query.exists(in: db) == !expected.isEmpty, "\(text)")
    #expect(try await query.distinct().exists(in: db) == !expected.isEmpty, "\(text)")
    #expect(try await query.first(in: db) == expected.first, "\(text)")
    let sum = try await query.sum(in: db) { $0.price }
    #expect(sum == expected.compactMap(\.price).reduce(0, +), "\(text)")
    let double = try await query.sum(in: db) { $0.id * 2 }
    #expect(double == expected.map { $0.id * 2 }.reduce(0, +), "\(text)")
    let latest = try await query.maximum(in: db) { $0.takenAt }
    #expect(latest == expected.compactMap(\.takenAt).max(), "\(text)")
    let groups = try await query.asTable().group { $0.level }.select { ($0.level, $0.id.count) }
      .fetch(in: db)
    let counts = Dictionary(grouping: expected, by: \.level).mapValues(\.count)
    #expect(Dictionary(uniqueKeysWithValues: groups.map { ($0.0, $0.1) }) == counts, "\(text)")
  }

  private func expectPages(
    _ query: Query<Reading>, _ expected: [Reading], size: Int, _ text: String, in db: Database
  ) async throws {
    var seen: [Int] = []
    var cursor: PageCursor?
    repeat {
      let page = try await query.page(after: cursor, size: size, in: db)
      seen += page.items.map(\.id)
      cursor = try page.next.map { try PageCursor($0.description) }
    } while cursor != nil
    #expect(seen == expected.map(\.id), "\(text)")
    let second = try await query.page(2, size: size, in: db)
    #expect(second.total == expected.count, "\(text)")
    #expect(second.items == Array(expected.dropFirst(size).prefix(size)), "\(text)")
  }
}
