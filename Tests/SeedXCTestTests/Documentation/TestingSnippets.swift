import SeedORM
import SeedTesting
import SeedXCTest
import Foundation
import XCTest

final class CheckoutTests: SeededTestCase {
  override func seeded() throws -> SeededDatabase {
    try .scenario("shop", with: [.count("user", 10)])
  }

  func testTotals() async throws {
    let orders = try await Order.all.fetch(in: db)
    XCTAssert(orders.allSatisfy { $0.total > 0 })
  }
}

struct Order: Model {
  var id = 0
  var total: Decimal
  static let table = Table(
    "orders", Self.init, Field("id", \Self.id, .primaryKey, .generated), Field("total", \Self.total)
  )
}
