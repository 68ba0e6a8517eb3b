import SeedSchema

/// The number of independent events, by the Poisson distribution.
struct PoissonGenerator: Generator {
  /// Up to this mean, a table of probabilities is searched; beyond it, the normal distribution is
  /// close.
  private static let tableLimit = 500.0

  let mean: Double
  let key: ColumnKey
  /// The shares of rows that have at most 0, 1, 2, … events.
  private let shares: [Double]

  init(mean: Double, key: ColumnKey) {
    self.mean = mean
    self.key = key
    guard mean <= Self.tableLimit else {
      shares = []
      return
    }
    var shares: [Double] = []
    var sum = 0.0
    var count = 0.0
    var logarithm = -mean
    while sum < 1 - 0x1p-50, shares.count < 2000 {
      sum += PortableMath.exp(logarithm)
      shares.append(sum)
      count += 1
      logarithm += mean > 0 ? PortableMath.log(mean / count) : -1000
    }
    self.shares = shares
  }

  var profile: ValueProfile { ValueProfile(.integer, minimum: .integer(0)) }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    Column(.integers((0..<rows.count).map { count(key.draw(rows[$0])) }))
  }

  /// A number of events from 64 bits.
  func count(_ bits: UInt64) -> Int64 {
    let p = min(SplitMix64.unit(bits) + 0x1p-54, 1 - 0x1p-53)
    guard shares.isEmpty else {
      var low = 0
      var high = shares.count - 1
      while low < high {
        let middle = (low + high) / 2
        if shares[middle] < p { low = middle + 1 } else { high = middle }
      }
      return Int64(low)
    }
    let value = (mean + mean.squareRoot() * PortableMath.inverseNormal(p)).rounded()
    return value >= 0x1p62 ? 1 << 62 : Int64(max(0, value))
  }
}
