/// The data of a ``QueryMonitor``; holds no value of any row.
///
/// ```swift
/// let report = monitor.report
/// print(report.total.latency.p95, report.failed.count)
/// for statement in report.statements { print(statement.statement, statement.latency.count) }
/// ```
public struct QueryReport: Sendable, Hashable, Codable {
  /// The executions of one statement, or the loads of one table.
  public struct Statement: Sendable, Hashable, Codable {
    /// The kind of execution.
    public var kind: QueryEvent.Kind
    /// The SQL with `?` for every value, or a table's or a piece of work's name.
    public var statement: String
    /// How many rows were read or written.
    public var rows: Int
    /// The approximate size in bytes of the values read or written.
    public var bytes: Int
    /// The number of failures.
    public var failures: Int
    /// How long they took.
    public var latency: LatencySummary
    /// The metadata of the longest piece of work of this name; `nil` for statements.
    public var metadata: [String: String]?
    /// The SQL as it was first run, for its plan.
    package var original = OriginalSQL()

    private enum CodingKeys: String, CodingKey {
      case kind, statement, rows, bytes, failures, latency, metadata
    }
  }

  /// One statement, or piece of work, that took longer than the threshold, or a statement that
  /// failed.
  public struct Slow: Sendable, Hashable, Codable {
    /// The kind of execution.
    public var kind: QueryEvent.Kind
    /// The SQL with `?` for every value, or a piece of work's name.
    public var statement: String
    /// How many rows were read or written.
    public var rows: Int
    /// How long it took, in nanoseconds.
    public var nanoseconds: Int64
    /// The name of the failure's code.
    public var failure: String?
    /// The metadata of a piece of work; `nil` for statements.
    public var metadata: [String: String]?
    /// The SQL as it was run, for its plan.
    package var original = OriginalSQL()

    private enum CodingKeys: String, CodingKey {
      case kind, statement, rows, nanoseconds, failure, metadata
    }

    /// How long it took.
    public var duration: Duration { .nanoseconds(nanoseconds) }
  }

  /// A statement that one piece of work of ``QueryMonitor/track(_:metadata:_:)`` repeated.
  ///
  /// This is usually a query for each row of another one (N+1), which could be one query for all.
  public struct Repeated: Sendable, Hashable, Codable {
    /// The name of the piece of work.
    public var work: String
    /// The SQL with `?` for every value.
    public var statement: String
    /// The maximum number of executions within one piece of work.
    public var count: Int
    /// The number of pieces of work that repeated it.
    public var pieces: Int
  }

  /// All statements and loads together; ``QueryEvent/Kind/work`` isn't included, because its
  /// statements already count.
  public var total: Statement
  /// The statements by text, the longest total time first.
  public var statements: [Statement]
  /// The totals of the folded statements.
  public var other: Statement?
  /// The newest slow statements and pieces of work, oldest first.
  public var slow: [Slow]
  /// The number of slow statements and pieces of work, including those no longer kept.
  public var slowCount: Int
  /// The duration from which a statement counts as slow, in nanoseconds.
  public var slowThresholdNanoseconds: Int64
  /// The newest failures, oldest first.
  public var failed: [Slow]
  /// The repeated statements, the most often repeated first.
  public var repeated: [Repeated]

  package init(
    total: Statement,
    statements: [Statement],
    other: Statement? = nil,
    slow: [Slow],
    slowCount: Int,
    slowThresholdNanoseconds: Int64,
    failed: [Slow],
    repeated: [Repeated]
  ) {
    self.total = total
    self.statements = statements
    self.other = other
    self.slow = slow
    self.slowCount = slowCount
    self.slowThresholdNanoseconds = slowThresholdNanoseconds
    self.failed = failed
    self.repeated = repeated
  }
}
