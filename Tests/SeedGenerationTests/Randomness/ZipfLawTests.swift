import SeedSchema
@testable import SeedGeneration
import Testing

@Suite struct ZipfLawTests {
  private static let key = ColumnKey(seed: 7, table: "t", column: "zipf")

  private func ranks(_ count: UInt64, _ exponent: Double, draws: Int64 = 20_000) -> [UInt64] {
    let law = ZipfLaw(count: count, exponent: exponent)
    return (0..<draws).map { law.rank(Self.key.draw($0)) }
  }

  @Test(
    arguments: [0, 1, 2, 3, 10, 1000, 1 << 32, 1 << 53, 1 << 62, .max] as [UInt64],
    [1e-9, 0.01, 0.5, 0.999_999_999, 1, 1.000_000_001, 1.1, 2, 10])
  func ranksAreInRange(_ count: UInt64, _ exponent: Double) {
    let law = ZipfLaw(count: count, exponent: exponent)
    let extremes = [0, 1, .max, .max - 1, 1 << 63, (1 << 63) - 1].map { law.rank($0) }
    let ranks = ranks(count, exponent, draws: 500) + extremes
    #expect(ranks.allSatisfy { $0 < max(1, count) })
  }

  /// Frequencies against 1 / rank^exponent, by Pearson's chi-squared statistic.
  @Test(arguments: [0.2, 0.7, 1, 1.3, 2.5]) func frequenciesFollowTheLaw(_ exponent: Double) {
    let weights = (1...50).map { PortableMath.exp(-exponent * PortableMath.log(Double($0))) }
    let sum = weights.reduce(0, +)
    var bins = [Double](repeating: 0, count: 50)
    for rank in ranks(50, exponent, draws: 50_000) { bins[Int(rank)] += 1 }
    let statistic = zip(bins, weights).reduce(0) { statistic, pair in
      let expected = pair.1 / sum * 50_000
      return statistic + (pair.0 - expected) * (pair.0 - expected) / expected
    }
    // 49 degrees of freedom: the 99.99th percentile is 94.
    #expect(statistic < 94)
  }

  /// A small exponent comes near a uniform choice among any number of ranks.
  @Test func smallExponentsReachFar() {
    let ranks = ranks(1 << 62, 0.01)
    #expect(ranks.max() ?? 0 > 1 << 61)
    #expect(ranks.min() ?? 0 < 1 << 52)
  }
}
