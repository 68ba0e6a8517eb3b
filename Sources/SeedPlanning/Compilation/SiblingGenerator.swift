import SeedFormat
import SeedGeneration
import SeedSchema

/// A column that is unique among the children of one parent.
struct SiblingGenerator: Generator {
  /// Generates distinct values for distinct rows below ``distinct``.
  let base: any Generator
  let fanOut: FanOut
  let firstRow: Int64
  let distinct: UInt64
  let key: ColumnKey

  var profile: ValueProfile {
    var profile = base.profile
    profile.isUnique = false
    return profile
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let children = (0..<rows.count).map { rows[$0].row - firstRow }
    let (parents, ordinals) = fanOut.locate(.rows(children))
    let chosen = parents.indices.map { index in
      let permutation = Permutation(count: distinct, key: key.derived(parents[index]))
      return Int64(permutation.apply(UInt64(ordinals[index])))
    }
    return try base.fill(.rows(chosen), in: frame)
  }
}
