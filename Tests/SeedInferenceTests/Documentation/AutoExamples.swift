import SeedDatabase
import SeedInference
import SeedORM
import Testing

/// The examples of the doc comments on `AutoRun`.
enum AutoExamples {
  static func fill(_ connection: any DatabaseConnection, _ monitor: QueryMonitor) async throws {
    let report = try await AutoRun(connection, monitor: monitor).run(AutoOptions(rows: 1000))
    for table in report.tables { print(table.name, table.reason ?? "seeded") }
    #expect(report.seededCount == 1)
  }

  static func fillServer() async throws {
    let monitor = QueryMonitor()
    let connection = try await DatabaseURL("postgres://localhost/shop").connect(monitor: monitor)
    let report = try await AutoRun(connection, monitor: monitor).run(AutoOptions(rows: 1000))
    print(report.seededCount, "of", report.tables.count)
  }
}
