/// One member of a key of several columns whose combinations must not repeat.
package struct CombinationPicker: RowPicker {
  let ranges: RowRanges
  let combination: Combination
  let member: Int

  package init(ranges: RowRanges, combination: Combination, member: Int) {
    self.ranges = ranges
    self.combination = combination
    self.member = member
  }
  package var mayMiss: Bool { false }

  package func pick(_ rows: RowSelection, in frame: RowGroupFrame) throws -> PickedRows {
    var digits = combination.digits(of: member, for: rows)
    for index in digits.indices { digits[index] = ranges[digits[index]] }
    return PickedRows(rows: digits)
  }
}
