public import SeedORM
import SeedSchema

/// A seeded database that is taken at one place and given back at another, as the set-up and tear-down of XCTest
/// need it.
public actor DatabaseSession {
  private let seeded: SeededDatabase
  private var task: Task<Void, any Error>?
  private var end: CheckedContinuation<Bool, Never>?
  /// The location of the database of a failed test, and the command that recreates its data.
  public private(set) var note = ""

  /// Creates a session that has not begun.
  public init(_ seeded: SeededDatabase) { self.seeded = seeded }

  /// Takes a database.
  ///
  /// - Throws: an error in the creation of the database.
  public func begin() async throws -> Database {
    let seeded = seeded
    return try await withCheckedThrowingContinuation { continuation in
      let begun = Locked(false)
      task = Task {
        do {
          try await seeded.withDatabase { db, note in
            self.take(note: note)
            begun.withLock { $0 = true }
            continuation.resume(returning: db)
            return ((), hasFailed: await self.waitForEnd())
          }
        } catch {
          // What fails after the test itself is told by `finish`.
          guard begun.withLock({ $0 }) else { return continuation.resume(throwing: error) }
          throw error
        }
      }
    }
  }

  /// Returns the database; it is kept if the test has failed.
  ///
  /// - Throws: `DatabaseError` if the database can't be removed.
  public func finish(hasFailed: Bool) async throws {
    end?.resume(returning: hasFailed)
    end = nil
    try await task?.value
    task = nil
  }

  private func take(note: String) { self.note = note }

  private func waitForEnd() async -> Bool {
    await withCheckedContinuation { end = $0 }
  }
}
