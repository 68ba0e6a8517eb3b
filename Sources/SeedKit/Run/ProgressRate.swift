/// The rate at which rows are written, and an estimate of the remaining time.
///
/// A run begins slowly, while it reads the database, and tables differ: the last seconds say more
/// of what follows than the whole run does, and less while a table is prepared.
package struct ProgressRate: Sendable {
  private struct Sample {
    var seconds: Double
    var rows: Int64
  }

  /// How many of the last seconds count.
  private static let window = 10.0
  /// The time between two samples, in seconds.
  private static let step = 0.25

  private var samples: [Sample] = [Sample(seconds: 0, rows: 0)]

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
    // The one before the window is where it begins.
    while samples.count > 2, samples[1].seconds < seconds - Self.window { samples.removeFirst() }
  }

  /// Rows per second; 0 before there are any.
  package var rowsPerSecond: Double {
    guard let first = samples.first, let last = samples.last, last.seconds > 0 else { return 0 }
    let whole = Double(last.rows) / last.seconds
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
