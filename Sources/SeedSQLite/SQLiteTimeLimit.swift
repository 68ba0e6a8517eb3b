import SeedDatabase
import CSQLite

/// Interrupts statements of a connection that run too long.
///
/// The library asks it every few thousand steps of its virtual machine; a single call of a function
/// isn't interrupted. Used only by the connection's executor.
final class SQLiteTimeLimit {
  private let seconds: Int
  private var deadline: ContinuousClock.Instant?
  /// How many steps the library takes before it asks again: about a millisecond.
  private static let steps: Int32 = 10_000

  /// Limits the statements of a database, which must not be used after this value is released.
  init(seconds: Int, _ database: OpaquePointer) {
    self.seconds = seconds
    sqlite3_progress_handler(
      database, Self.steps,
      { limit in
        guard let limit else { return 0 }
        return Unmanaged<SQLiteTimeLimit>.fromOpaque(limit).takeUnretainedValue().isOver ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// Lets the statements of a database run for as long as they take.
  static func remove(from database: OpaquePointer) {
    sqlite3_progress_handler(database, 0, nil, nil)
  }

  private var isOver: Bool { deadline.map { $0 < .now } ?? false }

  /// Starts a statement, maybe within another one.
  ///
  /// - Returns: the outer statement's deadline, for ``end(_:)``.
  func begin(at start: ContinuousClock.Instant) -> ContinuousClock.Instant? {
    defer { deadline = start + .seconds(seconds) }
    return deadline
  }

  /// Ends a statement; what runs without ``begin(at:)``, such as a rollback, has no limit.
  func end(_ outer: ContinuousClock.Instant??) { deadline = outer ?? nil }

  /// The error of a statement, which says so if it ran too long.
  func explaining(_ error: any Error) -> any Error {
    guard var error = error as? DatabaseError, error.code == .interrupted, isOver else {
      return error
    }
    error.message = "the statement ran longer than \(seconds) seconds"
    error.isTimeout = true
    return error
  }
}
