import SeedDatabase
import SeedSchema

extension SQLiteConnection {
  /// Returns the indexes of a load's columns whose UUIDs are written in upper case, because the
  /// existing ones are.
  ///
  /// SQLite compares them as text, and Swift's encoders write upper case.
  ///
  /// A column without rows follows the column that it references.
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
        // A foreign key may reference a table that doesn't exist yet.
        let found = try? texts("SELECT \(column) FROM \(table) WHERE \(column) IS NOT NULL LIMIT 1")
        guard let text = found?.first else { continue }
        if text.utf8.contains(where: { (65...70).contains($0) }) { result.insert(index) }
        break
      }
    }
    return result
  }
}
