import Foundation
import SeedDatabase
import SeedORM
import Testing

/// What a database tells of its own state.
@Suite struct HealthTests {
  @Test(arguments: TestDatabase.available)
  func aDatabaseThatAnswersIsHealthy(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      let answered = try await db.ping()
      #expect(answered > .zero)
      let health = await db.healthCheck(timeout: .seconds(86_400))
      #expect(health.status == .healthy)
      #expect(health.failure == nil)
      #expect(health.serverVersion?.first?.isNumber == true)
      #expect(health.pool.size >= 1)
      #expect(health.url == db.url.description)
      let json = try JSONEncoder().encode(health)
      let values = try JSONSerialization.jsonObject(with: json) as? [String: Any]
      // JSONSerialization may read the last digit differently.
      let written = try #require(values?["milliseconds"] as? Double)
      #expect(abs(written - health.milliseconds) < 0.001)
      let read = try JSONDecoder().decode(HealthReport.self, from: json)
      #expect(abs(read.milliseconds - health.milliseconds) < 0.001 && read.pool == health.pool)
    }
  }

  @Test func oneThatDoesNotAnswerIsUnavailable() async throws {
    let url = try DatabaseURL("postgres://me:secret@127.0.0.1:1/none")
    let db = Database(url, pool: PoolConfiguration(minimum: 0))
    await #expect(throws: DatabaseError.self) { try await db.ping() }
    let health = await db.healthCheck()
    #expect(health.status == .unavailable)
    #expect(health.serverVersion == nil)
    #expect(health.failure != nil)
    #expect(!"\(health)".contains("secret"))
  }

  @Test(arguments: TestDatabase.available)
  func aBusyPoolIsSaturated(_ kind: TestDatabase) async throws {
    try await kind.withDatabase(pool: PoolConfiguration(maximum: 1)) { db in
      try await db.transaction { _ in
        let health = await db.healthCheck(timeout: .milliseconds(20))
        #expect(health.status == .saturated)
        #expect(health.failure?.contains("within") == true)
        #expect(health.serverVersion == nil)
      }
      #expect(await db.healthCheck(timeout: .seconds(86_400)).status == .healthy)
    }
  }

  @Test func aServerThatIsSilentIsUnavailable() async throws {
    let server = try SilentServer()
    let url = try DatabaseURL("postgres://u@127.0.0.1:\(server.port)/d?connect_timeout=0")
    // The check itself takes the only connection.
    let db = Database(url, pool: PoolConfiguration(minimum: 0, maximum: 1))
    let health = await db.healthCheck(timeout: .milliseconds(20))
    #expect(health.status == .unavailable)
  }
}
