import SeedSyntax

/// Chooses the number of a parent's rows by the probability of each number.
struct WeightedCounts: Sendable {
  private let counts: [Int64]
  private let table: AliasTable

  init(_ chances: RowCountChances) {
    counts = chances.counts
    table = AliasTable(chances.weights)
  }

  /// The number of rows, from 64 uniform bits.
  func count(_ bits: UInt64) -> Int64 {
    let index = table.draw(bits)
    return counts.indices.contains(index) ? counts[index] : 0
  }
}
