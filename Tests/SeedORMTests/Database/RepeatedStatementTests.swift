@testable import SeedSchema
@testable import SeedORM
import SeedDatabase
import Logging
import Testing

/// Statements that a monitor points out: repeated, slow and failed ones, with their plans.
@Suite struct RepeatedStatementTests {
  @Test(arguments: TestDatabase.available)
  func aQueryForEachRowIsPointedOut(_ kind: TestDatabase) async throws {
    let monitor = QueryMonitor()
    try await kind.withDatabase(monitor: monitor) { db in
      _ = try await db.execute("create table items (id integer primary key)")
      for _ in 0..<2 {
        try await monitor.track("page") {
          for id in 0..<12 {
            // From tasks of its own, too.
            async let rows = db.query("select * from items where id = \(id)")
            _ = try await rows
          }
          for id in 0..<9 { _ = try await db.execute("insert into items values (\(id))") }
          _ = try await db.execute("delete from items")
        }
      }
      for id in 0..<30 { _ = try await db.query("select id from items where id = \(id)") }
    }
    let repeated = monitor.report.repeated
    #expect(repeated.count == 1)
    #expect(repeated.first?.work == "page")
    #expect(repeated.first?.statement == "select * from items where id = ?")
    #expect(repeated.first?.count == 12)
    #expect(repeated.first?.pieces == 2)
  }

  @Test(arguments: TestDatabase.available)
  func aPieceOfWorkCountsThoseWithinIt(_ kind: TestDatabase) async throws {
    let monitor = QueryMonitor(.init(repeatThreshold: 4))
    try await kind.withDatabase(monitor: monitor) { db in
      try await monitor.track("outer") {
        for number in 0..<2 {
          try await monitor.track("inner \(number)") {
            _ = try await db.query("select 1")
            _ = try await db.query("select 1")
          }
        }
      }
    }
    #expect(monitor.report.repeated.map(\.work) == ["outer"])
  }

  @Test(arguments: TestDatabase.available)
  func slowAndFailedStatementsHavePlans(_ kind: TestDatabase) async throws {
    let monitor = QueryMonitor(.init(slowThreshold: .zero, maximumSlow: 3))
    try await kind.withDatabase(monitor: monitor) { db in
      _ = try await db.execute("create table items (id integer primary key, name text)")
      _ = try await db.execute("create index items_name on items (name)")
      await #expect(throws: DatabaseError.self) { try await db.query("select * from missing") }
      #expect(monitor.report.failed.map(\.statement) == ["select * from missing"])
      #expect(monitor.report.failed.first?.failure == "undefinedTable")

      _ = try await db.query("select id from items where name = \("x") and id > \(7)")
      let report = monitor.report
      #expect(report.slow.count == 3)
      let slow = try #require(report.slow.last)
      #expect(slow.statement == "select id from items where name = ? and id > ?")
      let plan = try await db.explain(slow)
      #expect(plan.contains("items"))
      let known = try await db.explain("select id from items where name = \("x")")
      #expect(known.contains("items"))
      // The plan of a write does not write.
      _ = try await db.explain("insert into items values (1, \("a"))")
      #expect(try await db.count("items") == 0)
    }
  }

  @Test func theLogHoldsNoValues() {
    let lines = LogLines()
    var logger = Logger(label: "test") { _ in lines }
    logger.logLevel = .debug
    let monitor = QueryMonitor(observers: [QueryLog(logger)])
    monitor.record(QueryEvent(.query, "select 'secret' from t where a = 5", duration: .zero))
    monitor.record(QueryEvent(.load, "users", rows: 3, duration: .zero, failure: .busy))
    #expect(lines.all == ["query: select ? from t where a = ?", "load: users"])
  }
}
