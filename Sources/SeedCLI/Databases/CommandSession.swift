internal import SeedDatabase
internal import SeedKit
internal import SeedSchema

/// A command's work from its first connection to its end: one lifecycle for all commands that
/// write, test or export rows.
///
/// The first ctrl-C cancels the work and interrupts its connections. However the work ends, its
/// progress line is removed and its connections are closed; a new SQLite file gets its name if it
/// succeeds, and is deleted if it fails.
final class CommandSession: Sendable {
  /// Cancels the work.
  let control: RunControl
  /// Measures the statements of all connections of the session.
  let monitor: QueryMonitor
  private let progress: ProgressLine
  private let connections = OpenConnections()
  private let limits: WaitLimits
  private let watch = Locked<LockWatch?>(nil)
  /// Whether ctrl-C interrupts the work; otherwise only ``interrupt()`` does.
  private let handlesSignals: Bool

  /// Creates the session of a command.
  ///
  /// - Parameters:
  ///   - style: how to show the work's progress.
  ///   - slow: the threshold in milliseconds for slow statements in the report.
  ///   - limits: how long statements may wait or run.
  init(
    progress style: ProgressLine.Style = .none, slow: Int? = nil, limits: WaitLimits = WaitLimits()
  ) {
    self.limits = limits
    handlesSignals = true
    let progress = ProgressLine(style)
    self.progress = progress
    control = RunControl { progress.update($0) }
    monitor = QueryMonitor(slow.map { .init(slowThreshold: .milliseconds($0)) } ?? .init())
  }

  /// A session within a command that continues after it.
  ///
  /// - Parameters:
  ///   - limits: how long statements may wait or run.
  ///   - observer: receives the work's progress.
  init(limits: WaitLimits, observer: @escaping @Sendable (RunControl.Progress) -> Void) {
    self.limits = limits
    handlesSignals = false
    progress = ProgressLine(.none)
    control = RunControl(onProgress: observer)
    monitor = QueryMonitor()
  }

  /// Cancels the work, and interrupts its connections; from any thread.
  func interrupt() {
    control.cancel()
    connections.interrupt()
  }

  /// Opens a connection that lives until the work ends.
  ///
  /// `waitsWhileBusy` tells whether to wait until no other process locks an SQLite file.
  ///
  /// - Throws: `DatabaseError` if the database can't be opened; `CancellationError` after ctrl-C.
  func connect(
    to url: DatabaseURL, waitsWhileBusy: Bool = false
  ) async throws -> any DatabaseConnection {
    while !control.isCancelled {
      do {
        let connection = try await connections.open(url, monitor)
        try await connection.limit(limits)
        watchLocks(of: connection, at: url)
        return connection
      } catch let error as DatabaseError where waitsWhileBusy && error.code == .busy { continue }
    }
    throw CancellationError()
  }

  /// Tells the user what the connections wait for.
  private func watchLocks(of connection: any DatabaseConnection, at url: DatabaseURL) {
    guard connection is any ServerConnection else { return }
    watch.withLock { [connections, progress] watch in
      if watch != nil { return }
      watch = LockWatch({ connections.all }, of: url) { text in
        progress.clear()
        Console.printError(text)
      }
    }
  }

  /// Performs the work, and ends it.
  ///
  /// - Parameters:
  ///   - file: the new SQLite file that the work builds.
  ///   - work: connects through ``connect(to:waitsWhileBusy:)``.
  /// - Returns: what the work returns, after its connections are closed and the file is published.
  /// - Throws: what the work throws, or `CancellationError` if ctrl-C made it fail;
  ///   `PartialCommitError` in both cases if steps stay committed; also after ctrl-C, the error of
  ///   a commit whose response was lost.
  func perform<Value>(
    building file: NewDatabaseFile? = nil, _ work: () async throws -> Value
  ) async throws -> Value {
    if handlesSignals { Signals.onInterrupt { self.interrupt() } }
    let value: Value
    defer { watch.withLock { $0?.stop() } }
    do {
      value = try await work()
    } catch {
      progress.clear()
      await connections.close()
      file?.discard()
      let saysMore = error is PartialCommitError || error.leavesCommitUnknown
      throw control.isCancelled && !saysMore ? CancellationError() : error
    }
    progress.clear()
    await connections.close()
    try file?.publish()
    return value
  }
}
