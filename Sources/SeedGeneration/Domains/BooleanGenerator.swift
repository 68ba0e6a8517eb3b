import SeedSchema

/// True with a probability.
struct BooleanGenerator: Generator {
  let probability: Double
  let key: ColumnKey

  var profile: ValueProfile {
    ValueProfile(.boolean, distinct: probability > 0 && probability < 1 ? 2 : 1, averageBytes: 1)
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    Column(.booleans((0..<rows.count).map { SplitMix64.unit(key.draw(rows[$0])) < probability }))
  }
}
