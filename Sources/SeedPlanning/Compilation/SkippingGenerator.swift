import SeedFormat
import SeedGeneration
import SeedSchema

/// Sequential numbers, with some skipped.
struct SkippingGenerator: Generator {
  private let base: SequentialGenerator
  /// The rows that would get a skipped number, ascending.
  private let skipped: [Int64]

  /// - Returns: `nil` if the numbers don't fit into 64 bits.
  init?(_ base: SequentialGenerator, off fixed: [SQLValue], firstRow: Int64) {
    self.base = base
    var rows: Set<Int64> = []
    for case .integer(let value) in fixed {
      let (distance, overflow) = value.subtractingReportingOverflow(base.start)
      let (row, overflows) = distance.dividedReportingOverflow(by: base.step)
      if !overflow, !overflows, row &* base.step == distance, row >= firstRow, row < 1 << 53 {
        rows.insert(row)
      }
    }
    skipped = rows.sorted()
    let moved = SequentialGenerator(
      start: base.start, step: base.step, rowEnd: base.rowEnd + Int64(skipped.count))
    guard moved.last != nil else { return nil }
    profile = moved.profile
  }

  let profile: ValueProfile

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    try base.fill(.rows((0..<rows.count).map { moved(rows[$0].row) }), in: frame)
  }

  /// Maps a row to the row whose number it gets: shifted by the numbers skipped so far.
  private func moved(_ row: Int64) -> Int64 {
    var low = 0
    var high = skipped.count
    while low < high {
      let middle = (low + high) / 2
      if skipped[middle] - Int64(middle) <= row { low = middle + 1 } else { high = middle }
    }
    return row + Int64(low)
  }
}
