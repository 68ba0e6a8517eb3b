public import SeedORM

/// The database of the test that is running.
enum CurrentDatabase {
  @TaskLocal static var value: Database?
}

extension DatabaseContext where Self == Database {
  /// The database of the test that is running, which its `.seeded` trait has created.
  ///
  /// ```swift
  /// let orders = try await Order.all.fetch(in: .current)
  /// ```
  ///
  /// Outside such a test, it throws on first use.
  public static var current: Database {
    CurrentDatabase.value
      ?? Database.missing(
        "there is no database for this test: add `.seeded(…)` to it or to its suite")
  }
}

/// Runs a piece of work in which `.current` is a database.
///
/// - Throws: any error of the closure.
public func withCurrentDatabase<Result>(
  _ database: Database, _ work: () async throws -> Result
) async rethrows -> Result {
  try await CurrentDatabase.$value.withValue(database) { try await work() }
}
