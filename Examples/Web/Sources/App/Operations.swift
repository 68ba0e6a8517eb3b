import Hummingbird
import SeedORM

/// Health and figures.
struct Operations {
  let db: Database

  func addRoutes(to router: Router<AppContext>) {
    router.get("health") { _, _ in
      let health = await db.healthCheck()
      return EditedResponse(
        status: health.status == .unavailable ? .serviceUnavailable : .ok, response: health)
    }
    router.get("stats") { _, _ in stats }
  }

  var stats: Stats {
    Stats(queries: db.monitor.report, cache: db.cache?.statistics, pool: db.poolStatus)
  }
}

struct Stats: ResponseEncodable {
  var queries: QueryReport
  var cache: CacheStatistics?
  var pool: PoolStatus
}

extension HealthReport: @retroactive ResponseGenerator {}
extension HealthReport: @retroactive ResponseEncodable {}
