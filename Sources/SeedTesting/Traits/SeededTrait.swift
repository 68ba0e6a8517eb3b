import SeedDatabase
public import SeedKit
public import SeedORM
import SeedSchema
public import Testing

/// Gives each test its own database with data: `.seeded(…)`.
///
/// ```swift
/// @Suite(.seeded("shop"))
/// struct CheckoutTests {
///   @Test func totals() async throws {
///     let orders = try await Order.all.fetch(in: .current)
///     #expect(orders.allSatisfy { $0.total > 0 })
///   }
/// }
/// ```
public struct SeededTrait: TestTrait, SuiteTrait, TestScoping {
  let make: @Sendable () throws -> SeededDatabase

  /// A suite's trait applies to each of its tests.
  public var isRecursive: Bool { true }

  /// Runs a test with its database.
  ///
  /// - Throws: any error of the test, or of creating the database.
  public func provideScope(
    for test: Test, testCase: Test.Case?,
    performing function: @concurrent @Sendable () async throws -> Void
  ) async throws {
    let seeded = try make()
    let limits = test.traits.compactMap { $0 as? any StatementLimit }
    let threshold = limits.compactMap(\.repeatThreshold).min()
    let monitor = QueryMonitor(
      threshold.map { QueryMonitor.Configuration(repeatThreshold: $0) }
        ?? QueryMonitor.Configuration())
    try await seeded.withDatabase(monitor: monitor) { db, note in
      let failed = Locked(false)
      // Makes issues of the test name its database, and keeps it.
      let noting = IssueHandlingTrait.compactMapIssues { issue in
        guard issue.severity >= .error else { return issue }
        failed.withLock { $0 = true }
        var issue = issue
        issue.comments.append(Comment(rawValue: note))
        return issue
      }
      try await noting.provideScope(for: test, testCase: testCase) {
        try await withCurrentDatabase(db) {
          try await db.monitor.track(test.name) {
            do {
              try await function()
            } catch let error where !(error is CancellationError) {
              // Recorded here rather than by the test's runner, so that this issue names the
              // database, too.
              Issue.record(error, sourceLocation: test.sourceLocation)
            }
          }
        }
        let report = db.monitor.report
        for limit in limits { limit.check(report, at: test.sourceLocation) }
      }
      return ((), hasFailed: failed.withLock { $0 })
    }
  }
}

extension Trait where Self == SeededTrait {
  /// Gives each test its own database with a scenario's data.
  ///
  /// ```swift
  /// @Suite(.seeded("shop"))
  /// struct CheckoutTests {
  ///   @Test func totals() async throws {
  ///     let orders = try await Order.all.fetch(in: .current)
  ///     #expect(orders.allSatisfy { $0.total > 0 })
  ///   }
  ///
  ///   @Test(.seeded("shop", with: [.count("user", 10), .seed(7)]))
  ///   func fewUsers() async throws {
  ///     let count = try await User.all.count(in: .current)
  ///     #expect(count == 13)
  ///   }
  /// }
  /// ```
  ///
  /// The data is generated once for all tests and processes, and again when a file changes. Tests
  /// run in parallel. If a test fails, its issues name its database. A test's own trait takes
  /// precedence over its suite's.
  ///
  /// - Parameters:
  ///   - scenario: the scenario's name.
  ///   - changes: overrides of the scenario.
  ///   - schema: the source of the tables; by default, the scenario's `database`.
  ///   - kind: the kind of database; by default, the one that the environment names.
  ///   - isolation: how the test is isolated from others.
  ///   - folder: the folder with `Factories` and `Scenarios`; by default the nearest one above the test's file.
  ///   - sourceFile: the test's source file.
  /// - Returns: the trait.
  public static func seeded(
    _ scenario: String, with changes: [ScenarioChange] = [], schema: SchemaSource? = nil,
    on kind: SeededDatabase.Kind = .environment,
    isolation: SeededDatabase.Isolation = .copy, folder: String? = nil,
    sourceFile: String = #filePath
  ) -> SeededTrait {
    SeededTrait {
      try .scenario(
        scenario, with: changes, schema: schema, on: kind, isolation: isolation, folder: folder,
        sourceFile: sourceFile)
    }
  }

  /// Gives each test its own database with the tables of models, and rows created in Swift.
  ///
  /// ```swift
  /// @Test(
  ///   .seeded([User.self, Order.self]) { db in
  ///     let ann = try await User(username: "ann").create(in: db)
  ///     try await Order(userID: ann.id).create(in: db)
  ///   })
  /// func oneOrder() async throws {
  ///   let count = try await Order.all.count(in: .current)
  ///   #expect(count == 1)
  /// }
  /// ```
  public static func seeded(
    _ models: [any Model.Type], on kind: SeededDatabase.Kind = .environment,
    isolation: SeededDatabase.Isolation = .copy,
    _ prepare: @escaping @Sendable (Database) async throws -> Void = { _ in }
  ) -> SeededTrait {
    SeededTrait { .models(models, on: kind, isolation: isolation, prepare) }
  }
}
