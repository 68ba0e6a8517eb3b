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

  /// Gives rejected rows their next attempts.
  mutating func advance(_ rows: [Int64]) {
    for row in rows {
      let place = Int(row - first)
      guard attempts.indices.contains(place), attempts[place] < RowAttempt.maximum else { continue }
      attempts[place] += 1
    }
  }
}
