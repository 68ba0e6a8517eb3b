/// How long statements took, in nanoseconds.
///
/// Count, total, minimum, mean and maximum are exact; the percentiles are within 1.6 %.
public struct LatencySummary: Sendable, Hashable, Codable {
  /// The number of executions.
  public var count: Int
  /// The sum.
  public var totalNanoseconds: Int64
  /// The minimum.
  public var minimumNanoseconds: Int64
  /// The arithmetic mean.
  public var meanNanoseconds: Int64
  /// The maximum.
  public var maximumNanoseconds: Int64
  /// The median.
  public var p50Nanoseconds: Int64
  /// The 95th percentile.
  public var p95Nanoseconds: Int64
  /// The 99th percentile.
  public var p99Nanoseconds: Int64

  /// The sum.
  public var total: Duration { .nanoseconds(totalNanoseconds) }
  /// The minimum.
  public var minimum: Duration { .nanoseconds(minimumNanoseconds) }
  /// The arithmetic mean.
  public var mean: Duration { .nanoseconds(meanNanoseconds) }
  /// The maximum.
  public var maximum: Duration { .nanoseconds(maximumNanoseconds) }
  /// The median.
  public var p50: Duration { .nanoseconds(p50Nanoseconds) }
  /// The 95th percentile.
  public var p95: Duration { .nanoseconds(p95Nanoseconds) }
  /// The 99th percentile.
  public var p99: Duration { .nanoseconds(p99Nanoseconds) }
}
