/// The times of two implementations of the same work, measured alternately.
struct Comparison {
  let name: String
  let (ours, theirs): ([Double], [Double])

  /// Runs both alternately.
  static func run(
    _ name: String, rounds: Int, ours: () async throws -> Void, theirs: () async throws -> Void
  ) async throws -> Comparison {
    var (mine, other): ([Double], [Double]) = ([], [])
    for round in 0..<rounds {
      // The order alternates, because the second one may find warmer caches.
      if round.isMultiple(of: 2) {
        mine.append(try await seconds(ours))
        other.append(try await seconds(theirs))
      } else {
        other.append(try await seconds(theirs))
        mine.append(try await seconds(ours))
      }
    }
    return Comparison(name: name, ours: mine, theirs: other)
  }

  private static func seconds(_ work: () async throws -> Void) async throws -> Double {
    let start = ContinuousClock.now
    try await work()
    return (ContinuousClock.now - start) / .seconds(1)
  }

  /// The median of the pairs' ratios, ours by theirs.
  var ratio: Double { Self.median(zip(ours, theirs).map { $0 / $1 }) }

  /// A line of the table.
  var line: String {
    func text(_ value: Double) -> String { String(Int((value * 1000).rounded())) }
    let hundredths = Int((ratio * 100).rounded())
    let fraction = hundredths % 100
    return "| \(name) | \(text(Self.median(ours))) ms | \(text(Self.median(theirs))) ms | "
      + "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) |"
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard let last = sorted.indices.last else { return .nan }
    return (sorted[last / 2] + sorted[(last + 1) / 2]) / 2
  }
}
