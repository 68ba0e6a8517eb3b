import SeedGeneration
import SeedSchema

/// Numbered values, chosen by another generator, but unique within a group of rows.
struct DeduplicatingGenerator: Generator {
  let base: any NumberedGenerator
  let ties: Deduplicator

  var profile: ValueProfile { base.profile }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    try base.domain.column(ties.choices(rows) { base.indices($0) })
  }
}
