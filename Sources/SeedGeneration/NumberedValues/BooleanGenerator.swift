import SeedSchema

/// True with a probability.
struct BooleanGenerator: Generator {
  let probability: Double
  let key: ColumnKey

  var profile: ValueProfile {
    ValueProfile(.boolean, distinct: probability > 0 && probability < 1 ? 2 : 1, averageBytes: 1)
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    switch rows {
    case .range(let range):
      Column(.booleans(range.map { SplitMix64.unit(key.draw($0)) < probability }))
    case .list(let list):
      Column(.booleans(list.map { SplitMix64.unit(key.draw($0)) < probability }))
    }
  }
}
