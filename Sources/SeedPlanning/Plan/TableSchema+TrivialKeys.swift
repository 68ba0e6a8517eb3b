package import SeedSchema

extension TableSchema {
  /// The table without foreign keys from a key onto itself, which every row satisfies.
  package var withoutTrivialKeys: TableSchema {
    var result = self
    result.foreignKeys.removeAll { key in
      key.references == name && key.columns == key.referencedColumns
    }
    return result
  }
}
