import SeedORM

/// Numbers in order: `start + row × step`.
struct SequentialGenerator: Generator {
  let start: Int64
  let step: Int64
  let rowCount: Int64

  var profile: ValueProfile {
    var profile = ValueProfile(.integer, isUnique: true)
    let (distance, overflow) = step.multipliedReportingOverflow(by: max(0, rowCount - 1))
    let (last, overflows) = start.addingReportingOverflow(distance)
    if rowCount > 0, !overflow, !overflows {
      profile.minimum = .integer(min(start, last))
      profile.maximum = .integer(max(start, last))
    }
    profile.distinct = domainLimit
    return profile
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    Column(.integers((0..<rows.count).map { start &+ rows[$0] &* step }))
  }
}
