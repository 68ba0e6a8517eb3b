public import SeedDatabase
public import SeedSchema
import CSQLite
public import Logging

/// A connection to an SQLite file or an in-memory database.
///
/// Foreign keys are enforced, and statements wait up to five seconds for another process's lock. A
/// killed process leaves only what it committed; the journal mode and syncing are those of the
/// file.
///
/// ```swift
/// let connection = try await SQLiteConnection.open(path: "shop.db")
/// let rows = try await connection.query("select name from users where age > \(18)")
/// ```
public actor SQLiteConnection: DatabaseConnection {
  private nonisolated let executor: ConnectionExecutor
  /// The handle for interrupting from any thread.
  private nonisolated let handle: SQLiteHandle
  let monitor: QueryMonitor
  let logger: Logger?
  let mode: SQLiteMode
  private var statements: SQLiteStatements
  private(set) var isClosed = false
  /// The tables written in a transaction that defers foreign keys; `nil` in others.
  var uncheckedWrites: SQLiteWrites?
  /// Whether the commit checks their foreign keys.
  var checksKeysAtCommit = false
  /// Whether ``begin(_:)`` was called, and neither ``commit()`` nor ``rollback()`` since then.
  var hasBegun = false
  /// Why SQLite rolled back the open transaction by itself.
  var rollbackReason: String?
  /// Whether the open transaction is read-only.
  var isReadOnlyTransaction = false
  /// The queries of the open transaction that are read in portions.
  var cursors: [DatabaseCursor: SQLiteCursor] = [:]
  /// The number of cursors.
  var cursorCount = 0
  /// Collects the writes, if they are being recorded.
  var recorder: SQLiteChangeRecorder?
  /// How long a statement may run; `nil` for as long as it takes.
  private var timeLimit: SQLiteTimeLimit?

  /// The connection's own thread.
  public nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// SQLite.
  public nonisolated var dialect: any Dialect { SQLiteDialect() }

  /// Makes statements that open other files fail.
  func rejectOtherFiles() { statements.rejectOtherFiles() }

  private init(
    handle: SQLiteHandle, mode: SQLiteMode, executor: ConnectionExecutor, monitor: QueryMonitor,
    logger: Logger?
  ) {
    self.handle = handle
    statements = SQLiteStatements(handle)
    self.mode = mode
    self.executor = executor
    self.monitor = monitor
    self.logger = logger
  }

  /// Opens a file, or `:memory:`.
  ///
  /// - Throws: ``DatabaseError``: `connection` if the file can't be opened, `corrupt` if it isn't a
  ///   database.
  public static func open(
    path: String, mode: SQLiteMode = .create, monitor: QueryMonitor = QueryMonitor(),
    logger: Logger? = nil
  ) async throws -> SQLiteConnection {
    let handle = try SQLiteHandle(path: path, mode: mode)
    let connection = SQLiteConnection(
      handle: handle, mode: mode, executor: ConnectionExecutor(label: "SQLite \(path)"),
      monitor: monitor, logger: logger)
    do {
      try await connection.configure()
    } catch {
      throw await connection.withHint(error)
    }
    return connection
  }

  /// Opens an in-memory copy of an image.
  ///
  /// - Throws: ``DatabaseError`` of code `corrupt` if it isn't a database.
  public static func open(
    _ image: SQLiteImage, monitor: QueryMonitor = QueryMonitor(), logger: Logger? = nil
  ) async throws -> SQLiteConnection {
    let handle = try SQLiteHandle(path: ":memory:", mode: .create)
    let connection = SQLiteConnection(
      handle: handle, mode: .create, executor: ConnectionExecutor(label: "SQLite image"),
      monitor: monitor, logger: logger)
    try await connection.configure(image)
    return connection
  }

  private func configure(_ image: SQLiteImage) throws {
    try image.load(into: handle.pointer)
    try configure()
  }

  private func configure() throws {
    setBusyTimeout(milliseconds: WaitLimits.milliseconds(WaitLimits.usualSQLiteLock))
    statements.recordWrites()
    SQLiteFunctions.add(to: handle.pointer)
    for pragma in ["PRAGMA foreign_keys = ON", "PRAGMA cache_size = -\(Self.cacheKibibytes)"] {
      try run(pragma)
    }
    // Opening reads nothing; this checks whether the file is a database.
    try run("SELECT count(*) FROM sqlite_schema")
  }

  /// Sets how long a statement waits for another connection's lock.
  func setBusyTimeout(milliseconds: Int) {
    sqlite3_busy_timeout(handle.pointer, Int32(clamping: milliseconds))
  }

  /// Sets how many seconds a statement may run; 0 for as long as it takes.
  func limitStatements(seconds: Int) {
    // The old one is asked by the library until the new one is set.
    let old = timeLimit
    timeLimit = seconds > 0 && !isClosed ? SQLiteTimeLimit(seconds: seconds, handle.pointer) : nil
    if timeLimit == nil, !isClosed { SQLiteTimeLimit.remove(from: handle.pointer) }
    withExtendedLifetime(old) {}
  }

  /// The page cache. Loads append, and index sorts use runs of this size: with 16 MB, both are as
  /// fast as with 4 MB, but the process takes 25 MB more.
  static let cacheKibibytes = 4_096

  /// Runs a statement and discards any rows.
  ///
  /// - Throws: ``DatabaseError`` if the statement fails.
  public func execute(_ statement: SQLStatement) throws -> Int {
    let sql = statement.sql { "?\($0)" }
    return try reporting(.execute, sql) { event in
      let handle = try open()
      let before = sqlite3_total_changes64(handle)
      do {
        try withStatement(sql) { prepared in
          event.bytes = try prepared.bind(statement.values)
          while try prepared.step() {}
        }
      } catch let error as DatabaseError
        where error.code == .undefinedTable && statement.allowsMissingTable
      {
        // Without an AUTOINCREMENT table, the database has no sequences to reset.
        return 0
      }
      // After a statement that changes no rows, such as CREATE TABLE, `changes` still has the
      // previous count.
      let changed = sqlite3_total_changes64(handle) != before
      event.rows = changed ? Int(sqlite3_changes64(handle)) : 0
      return event.rows
    }
  }

  /// Runs a statement and returns all of its rows.
  ///
  /// A column declared as BOOLEAN, DATETIME, DATE, TIME, DECIMAL or UUID returns values of that
  /// type. Values that don't match their declaration, and all expressions, are returned as SQLite
  /// stores them.
  ///
  /// - Throws: ``DatabaseError`` if the statement fails.
  public func query(_ statement: SQLStatement) throws -> [Row] {
    let sql = statement.sql { "?\($0)" }
    return try reporting(.query, sql) { event in
      try withStatement(sql) { prepared in
        event.bytes = try prepared.bind(statement.values)
        var rows: [Row] = []
        guard try prepared.step() else { return rows }
        let (names, types) = prepared.resultColumns()
        repeat {
          rows.append(prepared.row(names, types, bytes: &event.bytes))
        } while try prepared.step()
        event.rows = rows.count
        return rows
      }
    }
  }

  /// Runs a statement and maps each of its rows to a value, without copying the row.
  ///
  /// - Throws: ``DatabaseError`` if the statement fails, or any error of `read`.
  public func fetch<Value>(
    _ statement: SQLStatement, _ read: (borrowing RowReader) throws -> Value
  ) throws -> [Value] {
    let sql = statement.sql { "?\($0)" }
    return try reporting(.query, sql) { event in
      try withStatement(sql) { prepared in
        event.bytes = try prepared.bind(statement.values)
        guard try prepared.step() else { return [] }
        let rows = SQLiteRows(prepared, types: prepared.resultColumns().types)
        let reader = RowReader(rows)
        let values = RowCollector<Value>()
        repeat { values.append(try read(reader)) } while try prepared.step()
        event.rows = values.count
        event.bytes += rows.bytes
        return values.removeAll()
      }
    }
  }

  /// Runs several statements up to the first failure. They don't form a transaction.
  ///
  /// - Throws: ``DatabaseError`` if the statement fails.
  public func executeScript(_ sql: String) throws {
    try reporting(.script, sql) { _ in try run(sql) }
  }

  /// Interrupts the running statement. Callable from any thread.
  public nonisolated func interrupt() { handle.interrupt() }

  /// Whether it is open.
  public var isConnected: Bool { !isClosed }

  /// Closes the connection; rolls back an open transaction.
  public func close() {
    cursors = [:]
    statements.removeAll()
    isClosed = true
    handle.close()
  }

  /// The handle for the library.
  func open() throws -> OpaquePointer {
    guard !isClosed else { throw DatabaseError(.connection, "the connection is closed") }
    return handle.pointer
  }

  /// Runs all statements in a string.
  func run(_ sql: String) throws {
    _ = try open()
    var sql = sql
    try sql.withUTF8 { utf8 in
      var rest = UnsafeRawBufferPointer(utf8)[...]
      while let statement = try statements.prepare(&rest, isPersistent: false) {
        try use(statement) { while try $0.step() {} }
      }
    }
  }

  /// Runs `body` with the prepared statement of a string that holds one.
  func withStatement<Result>(
    _ sql: String, _ body: (SQLitePreparedStatement) throws -> Result
  ) throws -> Result {
    let statement = try takeStatement(sql)
    defer { statements.put(statement) }
    return try use(statement, body)
  }

  /// Borrows the prepared statement of a string that holds one.
  func takeStatement(_ sql: String) throws -> SQLitePreparedStatement {
    _ = try open()
    return try statements.take(sql)
  }

  /// Returns a borrowed statement.
  func putStatement(_ statement: SQLitePreparedStatement) {
    statement.reset()
    statements.put(statement)
  }

  private func use<Result>(
    _ statement: SQLitePreparedStatement, _ body: (SQLitePreparedStatement) throws -> Result
  ) throws -> Result {
    defer { statement.reset() }
    if uncheckedWrites != nil { uncheckedWrites?.formUnion(statement.possibleWrites) }
    if let recorder { recorder.touch(statement.possibleWrites) }
    return try body(statement)
  }

  /// Runs work and reports it to the monitor and the log.
  func reporting<Result>(
    _ kind: QueryEvent.Kind, _ statement: String, _ work: (inout QueryEvent) throws -> Result
  ) throws -> Result {
    try checkTransaction()
    var event = QueryEvent(kind, statement, duration: .zero)
    let changes = recorder == nil ? 0 : sqlite3_total_changes64(handle.pointer)
    let started = monitor.begin(kind, statement)
    let start = ContinuousClock.now
    let outer = timeLimit?.begin(at: start)
    defer {
      timeLimit?.end(outer)
      if let recorder, !isClosed {
        recorder.ended(
          hasChanged: sqlite3_total_changes64(handle.pointer) != changes,
          isCommitted: sqlite3_get_autocommit(handle.pointer) != 0)
      }
      event.duration = ContinuousClock.now - start
      monitor.record(event, started)
      logger?.trace("\(kind): \(StatementNormalizer.withoutValues(statement))")
    }
    do {
      return try work(&event)
    } catch {
      event.failure = (error as? DatabaseError)?.code ?? .other
      if hasBegun, rollbackReason == nil, !isInTransaction {
        rollbackReason = (error as? DatabaseError)?.message
      }
      throw withHint(timeLimit?.explaining(error) ?? error)
    }
  }
}
