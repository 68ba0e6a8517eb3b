/// How long statements took, in nanoseconds.
///
/// Count, total, minimum, mean and maximum are exact; the percentiles are within 1.6 %.
public struct LatencySummary: Sendable, Hashable, Codable {
  /// How many there were.
  public var count: Int
  /// The sum.
  public var totalNanoseconds: Int64
  /// The least.
  public var minimumNanoseconds: Int64
  /// The arithmetic mean.
  public var meanNanoseconds: Int64
  /// The greatest.
  public var maximumNanoseconds: Int64
  /// Half of them took no longer.
  public var p50Nanoseconds: Int64
  /// 95 of 100 took no longer.
  public var p95Nanoseconds: Int64
  /// 99 of 100 took no longer.
  public var p99Nanoseconds: Int64

  /// The sum.
  public var total: Duration { .nanoseconds(totalNanoseconds) }
  /// The least.
  public var minimum: Duration { .nanoseconds(minimumNanoseconds) }
  /// The arithmetic mean.
  public var mean: Duration { .nanoseconds(meanNanoseconds) }
  /// The greatest.
  public var maximum: Duration { .nanoseconds(maximumNanoseconds) }
  /// Half of them took no longer.
  public var p50: Duration { .nanoseconds(p50Nanoseconds) }
  /// 95 of 100 took no longer.
  public var p95: Duration { .nanoseconds(p95Nanoseconds) }
  /// 99 of 100 took no longer.
  public var p99: Duration { .nanoseconds(p99Nanoseconds) }
}
