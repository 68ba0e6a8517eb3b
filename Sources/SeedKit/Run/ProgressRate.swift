/// The rate at which rows are written, and an estimate of the remaining time.
///
/// A run first reads the database, which takes no time later, and tables differ: the last seconds
/// say more of what follows than the time since the first rows does, and less while a table is
/// prepared.
package struct ProgressRate: Sendable {
  private struct Sample {
    var seconds: Double
    var rows: Int64
  }

  /// How many of the last seconds count.
  private static let window = 10.0
  /// The time between two samples, in seconds.
  private static let step = 0.25

  /// How many seconds after the first rows the time before them is ignored.
  private static let warmUp = 1.0

  private var samples: [Sample] = [Sample(seconds: 0, rows: 0)]
  /// The first sample with rows.
  private var start: Sample?

  package init() {}

  /// Records the number of written rows.
  ///
  /// - Parameters:
  ///   - rows: how many so far.
  ///   - seconds: the time since the start.
  package mutating func add(_ rows: Int64, after seconds: Double) {
    // The last sample moves on until it is a step from the one before.
    if samples.count > 1,
      samples[samples.count - 1].seconds - samples[samples.count - 2].seconds < Self.step
    {
      samples.removeLast()
    }
    samples.append(Sample(seconds: seconds, rows: rows))
    if start == nil, rows > 0 { start = samples.last }
    // The one before the window is where it begins.
    while samples.count > 2, samples[1].seconds < seconds - Self.window { samples.removeFirst() }
  }

  /// Rows per second; 0 before there are any.
  package var rowsPerSecond: Double {
    guard var first = samples.first, let last = samples.last, last.seconds > 0 else { return 0 }
    var whole = Double(last.rows) / last.seconds
    if let start, last.seconds >= start.seconds + Self.warmUp, last.rows > start.rows {
      whole = Double(last.rows - start.rows) / (last.seconds - start.seconds)
      if first.seconds < start.seconds { first = start }
    }
    let length = last.seconds - first.seconds
    guard length > 0 else { return whole }
    let recent = Double(last.rows - first.rows) / length
    return recent >= whole ? recent : (max(recent, whole / 100) * whole).squareRoot()
  }

  /// Returns the estimated time for more rows, in seconds; 0 if unknown.
  package func secondsLeft(for rows: Int64) -> Double {
    let rate = rowsPerSecond
    return rate > 0 ? Double(max(0, rows)) / rate : 0
  }
}
