/// A histogram of durations with buckets of equal relative width: percentiles are within 1.6 %, and
/// memory is bounded.
///
/// Each power of two is divided into 32 buckets, as in Gil Tene's HdrHistogram
/// (<https://hdrhistogram.github.io/HdrHistogram/>): a bucket is at most 1/32 as wide as its
/// values, and its middle represents all of them. Counts are kept from the lowest to the highest
/// bucket in use, at most 1,888 of them.
struct LatencyHistogram: Sendable {
  private static let subBits = 5

  /// The bucket of the first count.
  private var base = 0
  private var counts: [Int] = []
  /// The number of counted durations.
  private(set) var count = 0

  /// Counts a duration in nanoseconds; less than 0 counts as 0.
  mutating func record(_ nanoseconds: Int64, times: Int = 1) {
    let bucket = Self.bucket(of: UInt64(max(0, nanoseconds)))
    makeRoom(for: bucket)
    counts[bucket - base] += times
    count += times
  }

  /// Adds the counts of another histogram.
  mutating func merge(_ other: LatencyHistogram) {
    guard !other.counts.isEmpty else { return }
    makeRoom(for: other.base)
    makeRoom(for: other.base + other.counts.count - 1)
    for (index, value) in other.counts.enumerated() { counts[other.base + index - base] += value }
    count += other.count
  }

  /// Returns the percentile `share` in nanoseconds; 0 if there are no durations.
  func percentile(_ share: Double) -> Int64 {
    let wanted = max(1, Int((share * Double(count)).rounded(.up)))
    var seen = 0
    for (index, value) in counts.enumerated() {
      seen += value
      if seen >= wanted { return Self.middle(of: base + index) }
    }
    return 0
  }

  private mutating func makeRoom(for bucket: Int) {
    if counts.isEmpty {
      base = bucket
      counts = [0]
    } else if bucket < base {
      counts.insert(contentsOf: repeatElement(0, count: base - bucket), at: 0)
      base = bucket
    } else if bucket >= base + counts.count {
      counts.append(contentsOf: repeatElement(0, count: bucket - base - counts.count + 1))
    }
  }

  /// Values below 64 have a bucket each; above, the top six bits choose it.
  private static func bucket(of value: UInt64) -> Int {
    let shift = max(0, 63 - value.leadingZeroBitCount - subBits)
    return shift << subBits + Int(value >> UInt64(shift))
  }

  private static func middle(of bucket: Int) -> Int64 {
    guard bucket >= 2 << subBits else { return Int64(bucket) }
    let shift = bucket >> subBits - 1
    let low = Int64(bucket - shift << subBits) << Int64(shift)
    return low + (1 << Int64(shift)) / 2
  }
}
