/// One member of a key of several columns whose combinations must not repeat among one parent's
/// children.
package struct SiblingDigitPicker: RowPicker {
  let ranges: RowRanges
  let combination: SiblingCombination
  let member: Int

  package init(ranges: RowRanges, combination: SiblingCombination, member: Int) {
    self.ranges = ranges
    self.combination = combination
    self.member = member
  }
  package var mayMiss: Bool { false }

  package func pick(_ rows: RowSelection, in frame: RowGroupFrame) throws -> PickedRows {
    PickedRows(rows: combination.digits(of: member, for: rows).map { ranges[$0] })
  }
}
