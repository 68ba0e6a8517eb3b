import SeedORM
import Testing

extension Shop {
  static func health(_ db: Database) async throws {
    let health = await db.healthCheck()
    let code = health.status == .unavailable ? 503 : 200
    #expect(code == 200)
    try await report(db)

    for hint in try await db.hints() { print(hint) }
    for hint in try await db.monitor.hints(in: db) { print(hint) }
  }

  private static func report(_ db: Database) async throws {
    let health = await db.healthCheck()
    print(health.status, health.milliseconds)
  }
}
