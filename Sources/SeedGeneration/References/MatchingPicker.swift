import SeedSchema

/// Picks a row that agrees with the given columns: of another reference, or a value.
package struct MatchingPicker: RowPicker {
  let table: Int
  let ranges: RowRanges
  /// The row's own columns that are given.
  let given: [String]
  /// The other table's columns that must agree with them.
  let columns: [String]
  let key: ColumnKey
  /// Whether a row without a partner refers to nothing; otherwise it takes any, and the database decides.
  package let mayMiss: Bool

  package init(
    table: Int, ranges: RowRanges, given: [String], columns: [String], key: ColumnKey, mayMiss: Bool
  ) {
    self.table = table
    self.ranges = ranges
    self.given = given
    self.columns = columns
    self.key = key
    self.mayMiss = mayMiss
  }

  package func pick(_ rows: RowSelection, in frame: SegmentFrame) throws -> PickedRows {
    let index = try frame.graph.joins.rows(
      .init(table: table, ranges: ranges, columns: columns), of: frame.graph)
    let wanted = JoinIndexes.texts(try given.map { try frame.column($0) }, count: rows.count)
    var picked = PickedRows(rows: [Int64](repeating: 0, count: rows.count))
    for place in picked.rows.indices {
      let bits = key.draw(rows[place])
      if let text = wanted[place], let partners = index[text] {
        picked.rows[place] = partners[Int(SplitMix64.reduce(bits, below: UInt64(partners.count)))]
      } else if mayMiss || ranges.count == 0 {
        picked.missing.insert(place)
      } else {
        picked.rows[place] = ranges[Int64(SplitMix64.reduce(bits, below: UInt64(ranges.count)))]
      }
    }
    return picked
  }
}
