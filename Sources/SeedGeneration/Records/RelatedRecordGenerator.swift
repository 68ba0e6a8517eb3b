import SeedSchema

/// Values of the records of referenced rows.
struct RelatedRecordGenerator: Generator {
  private let base: any Generator
  private let relation: String
  let profile: ValueProfile

  init(_ base: any Generator, relation: String, isNullable: Bool) {
    self.base = base
    self.relation = relation
    var profile = base.profile
    profile.isNullable = profile.isNullable || isNullable
    // Several rows can reference the same one.
    profile.isUnique = false
    self.profile = profile
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let related = try frame.related(relation)
    var column = try base.fill(related.frame.rows, in: related.frame)
    if !related.missing.isEmpty { column.nulls = column.nulls.union(related.missing) }
    return column
  }
}
