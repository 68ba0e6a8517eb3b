import SeedGeneration

/// The attempts at the rows of a candidate search.
struct AttemptSteps {
  /// The attempt at each row, by row index.
  private(set) var attempts: [UInt16]
  private let first: Int64

  init(_ rowGroup: RowGroup) {
    attempts = rowGroup.attempts ?? [UInt16](repeating: 0, count: rowGroup.rows.count)
    first = rowGroup.rows.lowerBound
  }

  /// Returns the next attempts at rows: all first ones, then all second ones.
  func candidates(_ rows: [Int64], steps: Int) -> [Candidate] {
    (0..<steps).flatMap { step in
      rows.compactMap { row -> Candidate? in
        let index = Int(row - first)
        guard attempts.indices.contains(index),
          step == 0 || Int(attempts[index]) + step <= Int(RowAttempt.maximum)
        else { return nil }
        return Candidate(row, attempt: attempts[index], step: step)
      }
    }
  }

  /// Advances the attempt at a row.
  mutating func advance(_ row: Int64, by steps: Int) {
    let index = Int(row - first)
    guard attempts.indices.contains(index) else { return }
    attempts[index] = UInt16(min(Int(attempts[index]) + steps, Int(RowAttempt.maximum)))
  }
}
