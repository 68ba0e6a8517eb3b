import SeedDatabase
public import SeedORM
public import SeedTesting
import Foundation
public import XCTest

/// An XCTest test case that gives each of its tests its own seeded database.
///
/// ```swift
/// final class CheckoutTests: SeededTestCase {
///   override func seeded() throws -> SeededDatabase {
///     try .scenario("shop", with: [.count("user", 10)])
///   }
///
///   func testTotals() async throws {
///     let orders = try await Order.all.fetch(in: db)
///     XCTAssert(orders.allSatisfy { $0.total > 0 })
///   }
/// }
/// ```
///
/// If a test fails, standard error names its database and the command that recreates its data.
open class SeededTestCase: XCTestCase {
  private var session: DatabaseSession?
  private var database: Database?

  /// Describes the contents of the tests' databases; must be overridden.
  ///
  /// - Throws: an error in the description of the data.
  open func seeded() throws -> SeededDatabase {
    throw DatabaseError(
      .misuse, "override `seeded()` to define the contents of the tests' databases")
  }

  /// The test's database.
  public var db: Database {
    database ?? Database.missing("the test's database exists from `setUp` to `tearDown`")
  }

  /// Creates the database; call `super` first if you override it.
  ///
  /// - Throws: an error of creating or removing the database.
  open override func setUp() async throws {
    let session = DatabaseSession(try seeded())
    database = try await session.begin()
    self.session = session
  }

  /// Removes the database, or keeps it if the test failed; call `super` last if you override it.
  ///
  /// - Throws: an error of creating or removing the database.
  open override func tearDown() async throws {
    guard let session else { return }
    let hasFailed = testRun.map { $0.totalFailureCount > 0 } ?? false
    if hasFailed {
      FileHandle.standardError.write(Data("\(name): \(await session.note)\n".utf8))
    }
    self.session = nil
    database = nil
    try await session.finish(hasFailed: hasFailed)
  }
}
