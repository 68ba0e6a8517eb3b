package import SeedSchema

/// Numbers in order: `start + row × step`.
package struct SequentialGenerator: Generator {
  package let start: Int64
  package let step: Int64
  /// One past the number of the last row, counted from 0; 0 if there are no rows.
  package let rowEnd: Int64

  package init(start: Int64, step: Int64, rowEnd: Int64) {
    self.start = start
    self.step = step
    self.rowEnd = rowEnd
  }

  /// The last row's number; `nil` if it exceeds 64 bits.
  package var last: Int64? { value(ofRow: max(0, rowEnd - 1)) }

  /// The number of a row, counted from 0; `nil` if it exceeds 64 bits.
  package func value(ofRow row: Int64) -> Int64? {
    let (distance, overflow) = step.multipliedReportingOverflow(by: row)
    let (value, overflows) = start.addingReportingOverflow(distance)
    return overflow || overflows ? nil : value
  }

  package var profile: ValueProfile {
    var profile = ValueProfile(.integer, isUnique: true)
    if rowEnd > 0, let last {
      profile.minimum = .integer(min(start, last))
      profile.maximum = .integer(max(start, last))
    }
    profile.distinct = domainLimit
    return profile
  }

  package func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    switch rows {
    case .range(let range): Column(.integers(range.map { start &+ $0 &* step }))
    case .list(let list): Column(.integers(list.map { start &+ $0.row &* step }))
    }
  }
}
