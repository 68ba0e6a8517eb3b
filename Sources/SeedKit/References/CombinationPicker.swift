import SeedORM

/// One member of a key of several columns whose combinations must not repeat.
struct CombinationPicker: RowPicker {
  let ranges: RowRanges
  let combination: Combination
  let member: Int
  var mayMiss: Bool { false }

  func pick(_ rows: RowSelection, in frame: SegmentFrame) throws -> PickedRows {
    var digits = combination.digits(of: member, for: rows)
    for index in digits.indices { digits[index] = ranges[digits[index]] }
    return PickedRows(rows: digits)
  }
}
