import SeedSchema

/// Observes every statement and load of its connections, and aggregates them.
///
/// Its memory is bounded by the number of distinct statements and of slow ones that it keeps. A
/// statement costs about 200 ns.
///
/// ```swift
/// let monitor = QueryMonitor()
/// let connection = try await DatabaseURL("sqlite:shop.db").connect(monitor: monitor)
/// // …
/// print(monitor.report.total.latency.p95)
/// ```
public final class QueryMonitor: Sendable {
  /// The limits of a monitor.
  public struct Configuration: Sendable, Hashable {
    /// The duration from which a statement counts as slow; loads are never slow.
    public var slowThreshold: Duration
    /// The number of latest slow and of latest failed statements to keep.
    public var maximumSlow: Int
    /// The number of distinct statements to track; the least used ones are folded into one.
    public var maximumStatements: Int
    /// The number of executions within one piece of work from which a statement counts as repeated.
    public var repeatThreshold: Int

    /// Creates a configuration.
    public init(
      slowThreshold: Duration = .milliseconds(200), maximumSlow: Int = 50,
      maximumStatements: Int = 200, repeatThreshold: Int = 10
    ) {
      self.slowThreshold = slowThreshold
      self.maximumSlow = max(0, maximumSlow)
      self.maximumStatements = max(1, maximumStatements)
      self.repeatThreshold = max(2, repeatThreshold)
    }
  }

  /// The limits of what it keeps.
  public let configuration: Configuration
  private let observers: [any QueryObserver]
  private let state: Locked<QueryMonitorState>

  /// Creates an empty monitor.
  public init(
    _ configuration: Configuration = Configuration(), observers: [any QueryObserver] = []
  ) {
    self.configuration = configuration
    self.observers = observers
    state = Locked(QueryMonitorState(configuration))
  }

  /// Records a completed statement or load.
  public func record(_ event: QueryEvent) { record(event, observers.map { _ in nil }) }

  /// Tells the observers that a statement or load begins.
  ///
  /// - Returns: the value that each of them returned, for ``record(_:_:)``.
  package func begin(_ kind: QueryEvent.Kind, _ statement: String) -> [(any Sendable)?] {
    observers.isEmpty ? [] : observers.map { $0.started(kind, statement) }
  }

  /// Records a statement or load that began.
  package func record(_ event: QueryEvent, _ started: [(any Sendable)?]) {
    state.withLock { $0.record(event) }
    if event.kind == .query || event.kind == .execute { WorkScope.current?.add(event.statement) }
    for (observer, started) in zip(observers, started) { observer.ended(event, started) }
  }

  /// Records the duration of work under a name, and the statements that it repeats.
  ///
  /// ```swift
  /// try await monitor.track("front page") {
  ///   for id in 1...20 { _ = try await db.query("select * from users where id = \(id)") }
  /// }
  /// print(monitor.report.repeated)  // 20 times `select * from users where id = ?`
  /// ```
  ///
  /// Work that takes longer than the threshold is listed as slow in the report, with its metadata.
  ///
  /// - Parameters:
  ///   - name: the name; the report aggregates all work with this name.
  ///   - metadata: metadata that distinguishes this piece of work from others, such as
  ///     `["shop": "12"]`.
  ///   - work: the work.
  /// - Returns: the result of the work.
  /// - Throws: any error of the work.
  public nonisolated(nonsending) func track<Result, Failure: Error>(
    _ name: String, metadata: [String: String] = [:], _ work: () async throws(Failure) -> Result
  ) async throws(Failure) -> Result {
    let started = begin(.work, name)
    let start = ContinuousClock.now
    let scope = WorkScope(around: WorkScope.current)
    let result = await WorkScope.$current.withValue(scope) {
      do throws(Failure) {
        return Swift.Result<Result, Failure>.success(try await work())
      } catch {
        return .failure(error)
      }
    }
    var event = QueryEvent(.work, name, duration: ContinuousClock.now - start)
    event.metadata = metadata
    if case .failure(let error) = result {
      event.failure = (error as? DatabaseError)?.code ?? .other
    }
    record(event, started)
    let counts = scope.counts
    state.withLock { $0.record(counts, of: name) }
    return try result.get()
  }

  /// The report so far.
  public var report: QueryReport { state.withLock { $0.report } }

  /// Resets the monitor.
  public func reset() {
    state.withLock { $0 = QueryMonitorState(configuration) }
  }
}
