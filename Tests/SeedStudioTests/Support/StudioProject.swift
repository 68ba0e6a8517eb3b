import Foundation
import SeedLocalServer
import TestSupport

@testable import SeedStudio

/// A small project with references of several kinds.
enum StudioProject {
  static let files = [
    "Factories/user.yaml": """
    factory: user
    table: users
    fields:
      id: { type: integer, primary_key: true }
      name: { type: string, max_length: 40 }
      age: { type: integer, nullable: true }
      boss_id: { type: integer, nullable: true, references: users }
    values:
      name: random_username()
      age: maybe(50%, random_int(18, 80))

    """,
    "Factories/order.yaml": """
    factory: order
    table: orders
    fields:
      id: { type: integer, primary_key: true }
      user_id: { type: integer, references: users }
      total: { type: decimal, precision: 10, scale: 2 }
      ordered_at: { type: datetime }
    values:
      total: random_decimal(1, 100)
      ordered_at: random_datetime(-30d, now)

    """,
    "Scenarios/shop.yaml": """
    scenario: shop
    seed: 7
    steps:
      - create: user
        count: 100
      - create: user
        count: 1
        values: { name: root }
      - create: order
        count: 0..5 per user

    """,
  ]

  /// Asks the API as the page does.
  static func ask(
    _ studio: Studio, _ name: String, _ query: [String: String] = [:]
  ) async throws -> [String: Any] {
    let answer = await StudioAPI(studio: studio).answer(
      request(query), at: name)
    guard case .bytes(let bytes) = answer.body else { return [:] }
    var object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
    object["status"] = object["status"] ?? answer.status
    return object
  }

  private static func request(_ query: [String: String]) -> HTTPRequest {
    let text = query.map { "\($0)=\($1)" }.joined(separator: "&")
    guard let request = HTTPRequest(head: Array("GET /?\(text) HTTP/1.1\r\nHost: x".utf8)) else {
      preconditionFailure("the request is none")
    }
    return request
  }
}
