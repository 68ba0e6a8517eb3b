import SeedSchema
import SeedTesting
import SeedORM
import SeedXCTest
import XCTest

/// The tests of a case have the same data, and none of what the others do to it.
final class SeededTestCaseTests: SeededTestCase {
  override func seeded() throws -> SeededDatabase {
    try .scenario("shop", with: [.count("user", 10)], on: .sqlite)
  }

  private func deleteAndCount() async throws {
    let count = try await db.fetchOne(Int.self, "select count(*) from users")
    XCTAssertEqual(count, 13)
    for table in ["order_items", "orders", "reviews", "users"] {
      _ = try await db.execute(SQLStatement(sql: "delete from \(table)"))
    }
    let left = try await db.fetchOne(Int.self, "select count(*) from users")
    XCTAssertEqual(left, 0)
  }

  func testFirst() async throws { try await deleteAndCount() }

  func testSecond() async throws { try await deleteAndCount() }
}
