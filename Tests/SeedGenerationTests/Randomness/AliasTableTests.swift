@testable import SeedGeneration
import Testing

@Suite struct AliasTableTests {
  private static let key = ColumnKey(seed: 7, table: "t", column: "alias")

  @Test(
    arguments: [
      [1], [1, 1], [3, 1], [0, 5], [5, 0], [0, 0, 1, 0], [1, 2, 3, 4, 5, 6, 7, 8, 9],
      [1e-12, 1], [0.1, 0.2, 0.3, 0.4], [1000, 1, 1, 1, 1, 1],
    ] as [[Double]])
  func frequenciesFollowTheWeights(_ weights: [Double]) {
    let table = AliasTable(weights)
    var counts = [Double](repeating: 0, count: weights.count)
    for row in 0..<100_000 as Range<Int64> { counts[table.draw(Self.key.draw(row))] += 1 }
    let sum = weights.reduce(0, +)
    for (count, weight) in zip(counts, weights) {
      #expect(abs(count / 100_000 - weight / sum) < 0.006)
      if weight == 0 { #expect(count == 0) }
    }
  }

  @Test func extremeBitsStayInRange() {
    let table = AliasTable([1, 2, 3])
    for bits in [0, 1, .max, .max - 1, 1 << 63] as [UInt64] {
      #expect((0..<3).contains(table.draw(bits)))
    }
  }

  @Test func manyWeights() {
    let table = AliasTable((1...10_000).map(Double.init))
    let places = (0..<1000 as Range<Int64>).map { table.draw(Self.key.draw($0)) }
    #expect(places.allSatisfy { (0..<10_000).contains($0) })
  }
}
