import SeedSchema

/// Another generator's values, with some replaced by NULL.
struct MaybeGenerator: Generator {
  let base: any Generator
  /// The share of rows that have a value, 0 to 1.
  let share: Double
  let key: ColumnKey

  var profile: ValueProfile {
    var profile = base.profile
    profile.isNullable = profile.isNullable || share < 1
    return profile
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    var column = try base.fill(rows, in: frame)
    for index in 0..<rows.count where SplitMix64.unit(key.draw(rows[index])) >= share {
      column.nulls.insert(index)
    }
    return column
  }
}
