public import SeedDrivers
public import SeedPlanning
public import SeedSchema

extension TableDirectory {
  /// Reads the names of all tables of a database, in one query.
  ///
  /// - Throws: ``DatabaseError`` if the catalogue can't be read.
  public init(reading connection: any DatabaseConnection) async throws {
    let dialect = connection.dialect
    self.init(
      rows: try await connection.query(SQLStatement(sql: dialect.tableNamesQuery)), dialect: dialect
    )
  }

  /// Creates a directory of the rows of ``Dialect/tableNamesQuery``.
  public init(rows: [Row], dialect: any Dialect) {
    var entries: [Entry] = []
    var visible: Set<Int> = []
    var defaultSchema: String?
    for row in rows {
      guard row.values.count == 4, let schema = row.values[0].text else { continue }
      guard let name = row.values[1].text else {
        defaultSchema = schema
        continue
      }
      let isVisible = row.values[2] == .boolean(true) || row.values[2] == .integer(1)
      if isVisible { visible.insert(entries.count) }
      // SQLite's catalogue names the file of each attached table.
      let needsSchema =
        !isVisible || (dialect.ignoresCaseOfNames && schema != dialect.defaultSchema)
      entries.append(
        Entry(
          name: TableName(name, schema: needsSchema ? schema : nil), schema: schema,
          owner: row.values[3].text))
    }
    self.init(entries, visible: visible, defaultSchema: defaultSchema, dialect: dialect)
  }
}
