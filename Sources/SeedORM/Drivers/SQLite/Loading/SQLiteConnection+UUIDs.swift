extension SQLiteConnection {
  /// The places of a load's columns whose UUIDs are written in capitals, because those that are there are:
  /// SQLite compares them as texts, and Swift's encoders write capitals.
  ///
  /// A column without rows follows the one that it refers to.
  func capitalUUIDs(_ request: LoadRequest) throws -> Set<Int> {
    var result: Set<Int> = []
    for (index, name) in request.columns.enumerated() {
      guard case .uuid? = request.table[field: name]?.type else { continue }
      var places = [(table: request.table.name, column: name)]
      for key in request.table.foreignKeys {
        for (column, referenced) in zip(key.columns, key.referencedColumns) where column == name {
          places.append((key.references, referenced))
        }
      }
      for place in places {
        let column = dialect.quoted(place.column)
        let table = dialect.quoted(place.table)
        // A key may refer to a table that isn't there yet; it has no rows either.
        let found = try? texts("SELECT \(column) FROM \(table) WHERE \(column) IS NOT NULL LIMIT 1")
        guard let text = found?.first else { continue }
        if text.utf8.contains(where: { (65...70).contains($0) }) { result.insert(index) }
        break
      }
    }
    return result
  }
}
