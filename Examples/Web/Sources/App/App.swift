import Hummingbird
import Logging
import SeedORM
import ServiceLifecycle

@main
struct App {
  static func main() async throws {
    let environment = Environment()
    let db = try await Database.open(
      environment.get("DATABASE_URL") ?? "sqlite:web.db",
      monitor: QueryMonitor(observers: [QueryMetrics(), QuerySpans()]), cache: QueryCache())
    try await prepare(db)
    let address = BindAddress.hostname(
      environment.get("HOST") ?? "127.0.0.1", port: environment.get("PORT", as: Int.self) ?? 8080)
    try await application(db, address).runService()
  }
}

/// Creates the tables that the database doesn't have.
package func prepare(_ db: Database) async throws {
  try await db.createTables(User.self)
}

package func application(
  _ db: Database, _ address: BindAddress, closesDatabase: Bool = true
) throws -> some ApplicationProtocol {
  let router = Router(context: AppContext.self)
  router.addMiddleware {
    TracingMiddleware()
    MetricsMiddleware()
    LogRequestsMiddleware(.info)
    ErrorResponses()
  }
  Users(db: db).addRoutes(to: router)
  Operations(db: db).addRoutes(to: router)
  try GraphQL(db: db).addRoutes(to: router)
  try UsersPage(db: db).addRoutes(to: router)
  // Services end in reverse order: the server first, then the database.
  return Application(
    router: router, configuration: ApplicationConfiguration(address: address),
    services: closesDatabase ? [DatabaseService(db: db)] : [])
}

/// Closes the database when the server has ended; requests that run until then are finished.
struct DatabaseService: Service {
  let db: Database

  func run() async throws {
    try? await gracefulShutdown()
    await db.close()
  }
}
