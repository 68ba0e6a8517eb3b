/// The columns and rows of a relation, for interfaces that are derived from models.
package struct RelationColumns<Target: Model>: Sendable {
  /// The column of the row that the relation begins at.
  package let root: String
  /// The column of the related rows.
  package let target: String
  /// The query for the eligible related rows and their order.
  package let query: Query<Target>

  /// Whether only some of the related rows are eligible.
  package var isRestricted: Bool { query.condition != nil }
}

extension ToOne {
  /// The columns of the relation; `nil` if a property has no field.
  package var columns: RelationColumns<Target>? { lookup.columns(from: Root.table[key]?.name) }
}

extension ToMany {
  /// The columns of the relation; `nil` if a property has no field.
  package var columns: RelationColumns<Target>? { lookup.columns(from: Root.table[key]?.name) }
}

extension ManyToMany {
  /// The columns of the relation; `nil` if a property has no field.
  package var columns: RelationColumns<Target>? { targets.columns(from: Root.table[root]?.name) }

  /// The columns of the join table for the row that the relation begins at, and for the related
  /// row.
  package var linkColumns: (root: String, target: String)? {
    guard let first = Link.table[links.key]?.name, let second = Link.table[linkTarget]?.name else {
      return nil
    }
    return (first, second)
  }
}

extension KeyLookup {
  fileprivate func columns(from root: String?) -> RelationColumns<Target>? {
    guard let root, let target = Target.table[key]?.name else { return nil }
    return RelationColumns(root: root, target: target, query: query)
  }
}
