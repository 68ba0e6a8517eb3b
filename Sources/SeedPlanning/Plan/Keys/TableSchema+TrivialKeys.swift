package import SeedSchema

extension TableSchema {
  /// The table without foreign keys that reference their own columns, which every row satisfies.
  package var withoutTrivialKeys: TableSchema {
    var result = self
    result.foreignKeys.removeAll { key in
      key.references == name && key.columns == key.referencedColumns
    }
    return result
  }
}
