package import SeedSchema

/// A foreign key's column that references rows which the database had before the run.
package struct StoredKeyGenerator: Generator {
  /// The keys to choose from; at least one.
  let keys: Column
  let key: ColumnKey
  /// The share of rows that have a reference, 0 to 1.
  let share: Double
  let isUnique: Bool
  package let profile: ValueProfile

  package init(keys: Column, key: ColumnKey, share: Double, isUnique: Bool, profile: ValueProfile) {
    self.keys = keys
    self.key = key
    self.share = share
    self.isUnique = isUnique
    self.profile = profile
  }

  package func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let count = UInt64(keys.count)
    let permutation = isUnique ? Permutation(count: count, key: key) : nil
    let places = (0..<rows.count).map { index in
      let row = rows[index]
      return permutation.map { Int($0.apply(UInt64(row.row) % count)) }
        ?? Int(SplitMix64.reduce(key.draw(row), below: count))
    }
    var column = keys.gathered(places)
    if share < 1 {
      let keep = key.derived("maybe")
      for index in places.indices where SplitMix64.unit(keep.draw(rows[index])) >= share {
        column.nulls.insert(index)
      }
    }
    return column
  }
}
