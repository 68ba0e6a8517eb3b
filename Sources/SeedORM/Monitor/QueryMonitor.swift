/// Sees every statement and load of the connections that it was given to, and sums them up.
///
/// Its memory is bounded: by the number of different statements that it tells apart, and of slow ones
/// that it remembers. One statement costs it some 200 ns.
///
/// ```swift
/// let monitor = QueryMonitor()
/// let connection = try await DatabaseURL("sqlite:shop.db").connect(monitor: monitor)
/// // …
/// print(monitor.report.total.latency.p95)
/// ```
public final class QueryMonitor: Sendable {
  /// How much a monitor remembers.
  public struct Configuration: Sendable, Hashable {
    /// From when on a statement is slow; loads are never called slow.
    public var slowThreshold: Duration
    /// How many slow statements, and how many that failed, are remembered: the newest.
    public var maximumSlow: Int
    /// How many texts of statements are told apart; the least used are folded into one.
    public var maximumStatements: Int
    /// How often a statement runs within one piece of work to be called a repeated one.
    public var repeatThreshold: Int

    /// Makes a configuration.
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

  /// How much it remembers.
  public let configuration: Configuration
  private let observers: [any QueryObserver]
  private let state: Locked<QueryMonitorState>

  /// Makes a monitor that has seen nothing.
  public init(
    _ configuration: Configuration = Configuration(), observers: [any QueryObserver] = []
  ) {
    self.configuration = configuration
    self.observers = observers
    state = Locked(QueryMonitorState(configuration))
  }

  /// Takes note of a statement or load that has ended.
  public func record(_ event: QueryEvent) {
    state.withLock { $0.record(event) }
    if event.kind == .query || event.kind == .execute { WorkScope.current?.add(event.statement) }
    for observer in observers { observer.ended(event) }
  }

  /// Takes note of how long a piece of work took, under a name of its own, and of statements that it runs
  /// again and again.
  ///
  /// ```swift
  /// let page = try await monitor.track("front page") { try await load() }
  /// monitor.report.repeated   // such as: 20 times `select * from users where id = ?`
  /// ```
  public nonisolated(nonsending) func track<Result, Failure: Error>(
    _ name: String, _ work: () async throws(Failure) -> Result
  ) async throws(Failure) -> Result {
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
    if case .failure(let error) = result {
      event.failure = (error as? DatabaseError)?.code ?? .other
    }
    record(event)
    let counts = scope.counts
    state.withLock { $0.record(counts, of: name) }
    return try result.get()
  }

  /// What it saw until now.
  public var report: QueryReport { state.withLock { $0.report } }

  /// Forgets what it saw.
  public func reset() {
    state.withLock { $0 = QueryMonitorState(configuration) }
  }
}
