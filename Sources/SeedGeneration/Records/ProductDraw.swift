/// The random bits of a row's product.
struct ProductDraw {
  private let bits: UInt64

  @inline(__always)
  init(_ key: ColumnKey, _ row: RowAttempt) { bits = key.draw(row) }

  private func part(_ shift: UInt64, _ count: Int) -> Int {
    Int(((bits >> shift & 0xfff) * UInt64(count)) >> 12)
  }

  var kind: Int { part(0, ProductTable.nouns.count) }
  var style: Int { ProductTable.kindStyles.word(of: kind, bits >> 12) }
  /// A material that the kind is made of.
  var material: Int { ProductTable.kindMaterials.word(of: kind, bits >> 24) }
  var brand: Int { part(36, ProductTable.brands.count) }
  var rest: UInt64 { SplitMix64.finalize(bits &+ SplitMix64.increment) }
}
