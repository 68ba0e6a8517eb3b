import SeedSchema

/// The price of a row's product, within the price range of its kind; most end in .99, as in shops.
struct ProductPriceGenerator: Generator {
  private let key: ColumnKey
  private let scale: Int
  private let cent: Int64
  let profile: ValueProfile

  /// `scale` is the number of digits after the point, at least 2.
  init?(key: ColumnKey, scale: Int) {
    guard scale >= 2, let unit = PowersOfTen.value(scale), unit <= 1_000_000_000_000 else {
      return nil
    }
    self.key = key.derived("product")
    self.scale = scale
    cent = unit / 100
    let highest = ProductTable.highest.buffer.max() ?? 1000
    profile = ValueProfile(
      .decimal(scale: scale), minimum: Column(.decimals([50 * cent], scale: scale)).sqlValue(at: 0),
      maximum: Column(.decimals([(highest + 1) * unit], scale: scale)).sqlValue(at: 0))
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    Column(.decimals((0..<rows.count).map { price(rows[$0]) * cent }, scale: scale))
  }

  /// In hundredths.
  private func price(_ row: RowAttempt) -> Int64 {
    let product = ProductDraw(key, row)
    let bits = product.rest
    let low = ProductTable.prices[product.kind]
    let span = ProductTable.highest[product.kind] - low
    // Takes the smaller of two numbers, so cheaper products are more frequent.
    let a = Int64(SplitMix64.reduce(bits, below: UInt64(span + 1)))
    let b = Int64(SplitMix64.reduce(SplitMix64.finalize(bits), below: UInt64(span + 1)))
    let endings: (Int64, Int64, Int64, Int64) = (99, 95, 50, 0)
    let ending =
      switch bits & 0xf {
      case 0..<9: endings.0
      case 9..<12: endings.1
      case 12..<15: endings.2
      default: endings.3
      }
    return (low + min(a, b)) * 100 + (ending == 0 ? 100 : ending)
  }
}
