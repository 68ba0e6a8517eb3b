package import SeedSchema

extension TriggerCode {
  /// Returns the tables into which the code inserts rows.
  ///
  /// - Parameter table: returns the table of a name, with or without a schema; `nil` if there is
  ///   none.
  /// - Returns: the tables.
  package func insertedTables(table: (TableName) -> TableName?) -> Set<TableName> {
    var result: Set<TableName> = []
    for position in tokens.indices where isWord("into", at: position) {
      // SQLite also has `INSERT OR IGNORE INTO`.
      let before = tokens[..<position].suffix(3).indices
      guard before.contains(where: { isWord("insert", at: $0) || isWord("replace", at: $0) }),
        let found = name(at: position + 1).flatMap({ table($0.0) })
      else { continue }
      result.insert(found)
    }
    return result
  }
}
