/// What a ``QueryMonitor`` saw; holds no value of any row.
public struct QueryReport: Sendable, Hashable, Codable {
  /// The statements of one text, or the loads of one table.
  public struct Statement: Sendable, Hashable, Codable {
    /// What was done.
    public var kind: QueryEvent.Kind
    /// The SQL with `?` for every value, or a table's or a piece of work's name.
    public var statement: String
    /// How many rows were read or written.
    public var rows: Int
    /// About how many bytes of values went in or out.
    public var bytes: Int
    /// How many failed.
    public var failures: Int
    /// How long they took.
    public var latency: LatencySummary
  }

  /// One statement that took longer than the threshold, or failed.
  public struct Slow: Sendable, Hashable, Codable {
    /// What was done.
    public var kind: QueryEvent.Kind
    /// The SQL with `?` for every value.
    public var statement: String
    /// How many rows were read or written.
    public var rows: Int
    /// How long it took, in nanoseconds.
    public var nanoseconds: Int64
    /// What went wrong: a code's name.
    public var failure: String?
    /// The SQL as it was run, for its plan.
    var original = OriginalSQL()

    private enum CodingKeys: String, CodingKey {
      case kind, statement, rows, nanoseconds, failure
    }

    /// How long it took.
    public var duration: Duration { .nanoseconds(nanoseconds) }
  }

  /// A statement that ran again and again within one piece of work of ``QueryMonitor/track(_:_:)``: most
  /// often a query for each row of another one, which could be one query for all of them.
  public struct Repeated: Sendable, Hashable, Codable {
    /// The name of the piece of work.
    public var work: String
    /// The SQL with `?` for every value.
    public var statement: String
    /// How often it ran in the piece of work that ran it most.
    public var count: Int
    /// In how many pieces of work it was repeated.
    public var pieces: Int
  }

  /// All statements and loads together; ``QueryEvent/Kind/work`` is not among them, as it holds
  /// statements that count already.
  public var total: Statement
  /// By text, the longest total time first.
  public var statements: [Statement]
  /// The sums of those texts that there was no room for.
  public var other: Statement?
  /// The newest slow ones, oldest first.
  public var slow: [Slow]
  /// How many were slow, also of those that there was no room for.
  public var slowCount: Int
  /// From when on a statement is slow, in nanoseconds.
  public var slowThresholdNanoseconds: Int64
  /// The newest that failed, oldest first.
  public var failed: [Slow]
  /// What ran again and again within one piece of work, the most often first.
  public var repeated: [Repeated]
}
