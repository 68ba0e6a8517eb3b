import SeedDatabase
import SeedPlanning
import SeedSchema

extension Runner {
  /// Reads the primary keys of the rows that a step finds by another key, so that references lead
  /// to them.
  static func findKeys(
    of step: CreateStep, of project: Project, in table: TableSchema, _ state: inout DatabaseState,
    _ connection: any DatabaseConnection
  ) async throws {
    let columns = step.key.map(\.name)
    guard table.primaryKey.count == 1, columns != table.primaryKey, !columns.isEmpty,
      columns.allSatisfy({ table[field: $0] != nil })
    else { return }
    let dialect = connection.dialect
    let keys = project.writtenKeys(of: step).compactMap(\.self)
      .filter { $0.count == columns.count }
    let list = (columns + table.primaryKey).map { "CAST(\(dialect.quoted($0)) AS text)" }
    var start = 0
    while start < keys.count {
      let part = keys[start..<min(start + 500, keys.count)]
      start += part.count
      var query = SQLStatement(
        sql:
          "SELECT \(list.joined(separator: ", ")) FROM \(dialect.ownRows(of: table)) WHERE \(list[0]) IN ("
      )
      for (index, key) in part.enumerated() {
        let value: SQLStatement = "\(key[0])"
        if index > 0 { query.append(SQLStatement(sql: ", ")) }
        query.append(value)
      }
      query.append(SQLStatement(sql: ")"))
      for row in try await connection.query(query) {
        let texts = row.values.compactMap(\.text)
        guard texts.count == list.count, let primary = texts.last else { continue }
        let found = ExistingRowKey(
          table: table.name, columns: columns, values: Array(texts.dropLast()))
        state.existingRowKeys[found] = primary
      }
    }
  }
}
