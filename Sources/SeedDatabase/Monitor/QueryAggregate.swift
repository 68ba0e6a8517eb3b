/// The totals of one statement's executions, or of all.
struct QueryAggregate: Sendable {
  var kind: QueryEvent.Kind
  /// The SQL of the first execution, if it isn't long.
  var original = OriginalSQL()
  /// The metadata of the longest piece of work.
  var metadata: [String: String]?
  var rows = 0
  var bytes = 0
  var failures = 0
  var total: Int64 = 0
  var minimum = Int64.max
  var maximum: Int64 = 0
  var histogram = LatencyHistogram()
  /// The number of the latest execution; the least recently used statements are folded first.
  var lastUse = 0

  mutating func add(_ event: QueryEvent, nanoseconds: Int64, use: Int) {
    rows.add(event.rows)
    bytes.add(event.bytes)
    if event.failure != nil { failures += 1 }
    total.add(nanoseconds)
    minimum = min(minimum, nanoseconds)
    if !event.metadata.isEmpty, nanoseconds >= maximum { metadata = event.metadata }
    maximum = max(maximum, nanoseconds)
    histogram.record(nanoseconds)
    lastUse = use
  }

  mutating func merge(_ other: QueryAggregate) {
    rows.add(other.rows)
    bytes.add(other.bytes)
    failures += other.failures
    total.add(other.total)
    minimum = min(minimum, other.minimum)
    maximum = max(maximum, other.maximum)
    histogram.merge(other.histogram)
    lastUse = max(lastUse, other.lastUse)
  }

  var summary: LatencySummary {
    let count = histogram.count
    // A bucket's middle may be outside the observed range.
    func percentile(_ share: Double) -> Int64 {
      min(max(histogram.percentile(share), minimum), maximum)
    }
    return LatencySummary(
      count: count, totalNanoseconds: total, minimumNanoseconds: count == 0 ? 0 : minimum,
      meanNanoseconds: count == 0 ? 0 : total / Int64(count), maximumNanoseconds: maximum,
      p50Nanoseconds: count == 0 ? 0 : percentile(0.5),
      p95Nanoseconds: count == 0 ? 0 : percentile(0.95),
      p99Nanoseconds: count == 0 ? 0 : percentile(0.99))
  }
}

extension FixedWidthInteger {
  /// Adds a number, saturating at the limits: a total must not trap in a long-running program.
  fileprivate mutating func add(_ other: Self) {
    let (sum, isBeyond) = addingReportingOverflow(other)
    self = isBeyond ? (other < 0 ? .min : .max) : sum
  }
}
