public import SeedORM
import SeedSchema

/// A seeded database that is opened and closed in different places, such as set-up and tear-down.
///
/// ```swift
/// let session = DatabaseSession(try .scenario("shop"))
/// let db = try await session.begin()
/// // … the test …
/// try await session.finish(hasFailed: false)
/// ```
public actor DatabaseSession {
  private let seeded: SeededDatabase
  private var task: Task<Void, any Error>?
  private var end: CheckedContinuation<Bool, Never>?
  /// The location of the database of a failed test, and the command that recreates its data.
  public private(set) var note = ""

  /// Creates a session that hasn't begun.
  public init(_ seeded: SeededDatabase) { self.seeded = seeded }

  /// Opens the database.
  ///
  /// - Throws: an error of creating the database.
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
          // Failures after the test itself are reported by `finish`.
          guard begun.withLock({ $0 }) else { return continuation.resume(throwing: error) }
          throw error
        }
      }
    }
  }

  /// Closes the database and removes it; it is kept if the test failed.
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
