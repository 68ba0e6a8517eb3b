import SeedFormat
import SeedKit
import SeedORM
import SeedTesting
import Foundation
import Testing

/// The README's section on the ORM.
enum ReadmeORMSnippets {
  struct User: Model, Codable {
    var id = 0
    var username: String
    var age: Int?

    static let table = define("users") {
      $0.username(.length(3...50), .unique)
      $0.age(.range(13...120))
    }
  }

  static func run() async throws -> ([User], User) {
    let db = try await Database.open("sqlite:shop.db")
    try await db.createTables(User.self)
    let ann = try await User(username: "ann", age: 42).create(in: db)
    let adults = try await User.where { $0.age >= 18 }.order { $0.username.ascending }.fetch(in: db)
    return (adults, ann)
  }
}

/// The README's section on the engine.
enum ReadmeEngineSnippets {
  static func run(_ factories: String) async throws -> RunReport {
    let project = Project.read([SourceFile(name: "Factories/user.yaml", text: factories)])
    let monitor = QueryMonitor()
    let connection = try await DatabaseURL("sqlite:test.db").connect(monitor: monitor)
    let state = try await Runner.inspect(connection, for: "demo", in: project)
    let plan = try Planner.plan("demo", in: project, state: state)
    let report = try await Runner(connection, monitor: monitor).run(plan)
    return report
  }
}

/// The README's section on tests.
enum ReadmeTestSnippets {
  @Suite(.seeded("shop"))
  struct CheckoutTests {
    @Test func totals() async throws {
      let orders = try await Order.all.fetch(in: .current)
      #expect(orders.allSatisfy { $0.total > 0 })
    }
  }
}
