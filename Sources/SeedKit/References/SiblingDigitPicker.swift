import SeedORM

/// One member of a key of several columns whose combinations must not repeat among one parent's children.
struct SiblingDigitPicker: RowPicker {
  let ranges: RowRanges
  let combination: SiblingCombination
  let member: Int
  var mayMiss: Bool { false }

  func pick(_ rows: RowSelection, in frame: SegmentFrame) throws -> PickedRows {
    PickedRows(rows: combination.digits(of: member, for: rows).map { ranges[$0] })
  }
}
