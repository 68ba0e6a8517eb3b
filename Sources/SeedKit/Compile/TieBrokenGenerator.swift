import SeedORM

/// Numbered values that a generator chooses by itself, but none twice in a group of rows.
struct TieBrokenGenerator: Generator {
  let base: any NumberedGenerator
  let ties: TieBreaker

  var profile: ValueProfile { base.profile }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    try base.domain.column(ties.choices(rows) { base.indices($0) })
  }
}
