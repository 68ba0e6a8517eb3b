/// Picks the first rows more often, by Zipf's law, but none twice in a group of rows.
package struct DeduplicatingPicker: RowPicker {
  let ranges: RowRanges
  let key: ColumnKey
  let law: ZipfLaw
  let ties: Deduplicator

  package init(ranges: RowRanges, key: ColumnKey, law: ZipfLaw, ties: Deduplicator) {
    self.ranges = ranges
    self.key = key
    self.law = law
    self.ties = ties
  }
  package var mayMiss: Bool { false }

  package func pick(_ rows: RowSelection, in frame: RowGroupFrame) throws -> PickedRows {
    let places = ties.choices(rows) { rows in
      (0..<rows.count).map { law.rank(key.draw(rows[$0])) }
    }
    return PickedRows(rows: places.map { ranges[Int64($0)] })
  }
}
