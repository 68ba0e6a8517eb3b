import SeedORM

/// A foreign key's column: the key of the row that a relation references.
struct KeyGenerator: Generator {
  let relation: String
  let column: String
  let profile: ValueProfile

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let related = try frame.related(relation)
    var column = try related.frame.column(self.column)
    if !related.missing.isEmpty { column.nulls = column.nulls.union(related.missing) }
    return column
  }
}
