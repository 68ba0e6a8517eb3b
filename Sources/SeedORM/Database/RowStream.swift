import SeedDatabase
public import SeedSchema

/// Streams the rows of a query, fetched in portions on demand.
///
/// ```swift
/// for try await row in db.stream("select id, username from users order by id") {
///   print(row.values)
/// }
/// ```
///
/// All rows come from one snapshot, from the time at which reading began. A stream of a
/// ``Database`` holds a connection until its last row is read or its iterator is released. A stream
/// of a ``Transaction`` is read in that transaction, which can run other statements between two
/// rows. The query is sent when the first row is requested, and again for each iterator.
public struct RowStream: AsyncSequence {
  /// One row.
  public typealias Element = Row
  /// Any error of reading a row.
  public typealias Failure = any Error

  enum Source {
    case database(Database)
    case transaction(Transaction)
  }

  let source: Source
  let statement: SQLStatement

  /// An iterator that has read nothing yet.
  public func makeAsyncIterator() -> Iterator {
    Iterator(source, statement)
  }

  /// Reads the rows of a query one after the other.
  public final class Iterator: AsyncIteratorProtocol {
    /// Any error of reading a row.
    public typealias Failure = any Error

    private enum Reading {
      case notBegun
      case lent(any DatabaseConnection, ConnectionPool, DatabaseCursor)
      case shared(Transaction, DatabaseCursor)
      case ended
    }

    private let source: Source
    private let statement: SQLStatement
    private var reading = Reading.notBegun
    private var portion: [Row] = []
    private var position = 0
    private var size = PortionSize()

    init(_ source: Source, _ statement: SQLStatement) {
      self.source = source
      self.statement = statement
    }

    deinit {
      // Reading ended early: the connection returns to the pool after its open work is rolled back.
      guard case .lent(let connection, let pool, _) = reading else { return }
      Task { await pool.recover(connection) }
    }

    /// The next row; `nil` after the last.
    ///
    /// - Throws: `DatabaseError`, `CancellationError`; there are no rows after that.
    public func next(isolation actor: isolated (any Actor)?) async throws -> Row? {
      if position == portion.count { try await fetch() }
      guard position < portion.count else { return nil }
      defer { position += 1 }
      return portion[position]
    }

    private func fetch() async throws {
      position = 0
      portion = []
      do {
        if case .notBegun = reading { try await begin() }
        let count = size.rows
        switch reading {
        case .lent(let connection, _, let cursor):
          portion = try await StatementCancellation.guarding(connection) {
            try $0.fetch(count, from: cursor)
          }
        case .shared(let transaction, let cursor):
          portion = try await transaction.read { try $0.fetch(count, from: cursor) }
        case .notBegun, .ended: return
        }
        size.adapt(to: portion)
        if portion.isEmpty { try await end() }
      } catch {
        if case .lent(let connection, let pool, _) = reading {
          reading = .ended
          await pool.recover(connection)
        }
        reading = .ended
        throw error
      }
    }

    private func begin() async throws {
      let statement = statement
      switch source {
      case .database(let database):
        reading = try await database.read { pool in
          let (connection, cursor) = try await database.begin(in: pool) { connection in
            try connection.begin(
              TransactionOptions(isReadOnly: true, continuesAfterFailedWrites: false))
            return try connection.openCursor(statement)
          }
          return .lent(connection, pool, cursor)
        }
      case .transaction(let transaction):
        let cursor = try await transaction.read { try $0.openCursor(statement) }
        reading = .shared(transaction, cursor)
      }
    }

    private func end() async throws {
      let last = reading
      reading = .ended
      switch last {
      case .lent(let connection, let pool, _): await pool.recover(connection)
      case .shared(let transaction, let cursor):
        try await transaction.run { try $0.closeCursor(cursor) }
      case .notBegun, .ended: break
      }
    }
  }
}

/// The number of rows to fetch at a time: about a megabyte of them.
private struct PortionSize {
  private(set) var rows = 64

  mutating func adapt(to portion: [Row]) {
    guard !portion.isEmpty else { return }
    let bytes = portion.reduce(0) { sum, row in
      row.values.reduce(sum + 32) { $0 + 48 + $1.outOfLineSize }
    }
    rows = min(max(1_000_000 / max(1, bytes / portion.count), 1), rows * 4, 4_096)
  }
}

extension SQLValue {
  /// The approximate size in bytes of its out-of-line storage.
  fileprivate var outOfLineSize: Int {
    switch self {
    case .text(let text): text.utf8.count
    case .blob(let bytes): bytes.count
    default: 0
    }
  }
}
