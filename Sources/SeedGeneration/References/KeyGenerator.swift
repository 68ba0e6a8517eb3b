package import SeedSchema

/// A foreign key's column: the key of the row that a relation references.
package struct KeyGenerator: Generator {
  let relation: String
  let column: String
  package let profile: ValueProfile

  package init(relation: String, column: String, profile: ValueProfile) {
    self.relation = relation
    self.column = column
    self.profile = profile
  }

  package func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let related = try frame.related(relation)
    let stored = related.frame as? StoredFrame
    var column = try stored?.key(self.column) ?? related.frame.column(self.column)
    if !related.missing.isEmpty { column.nulls = column.nulls.union(related.missing) }
    return column
  }
}
