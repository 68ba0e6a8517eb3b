public import SeedDatabase
public import SeedPlanning
import SeedSchema

extension TableDirectory {
  /// Reads the names of all tables of a database, in one query.
  ///
  /// - Throws: `DatabaseError` if the catalog can't be read.
  public init(reading connection: any DatabaseConnection) async throws {
    let dialect = connection.dialect
    self.init(try await connection.values(of: dialect.tableNamesQuery), dialect: dialect)
  }

  /// Creates a directory of what `Dialect.tableNamesQuery(orRelations:)` returns.
  public init(_ names: [CatalogName], dialect: any Dialect) {
    var entries: [Entry] = []
    var visible: Set<Int> = []
    let defaultSchema = names.lazy.compactMap { name -> String? in
      if case .defaultSchema(let schema) = name { schema } else { nil }
    }.first
    for case .table(let name, let schema, let isVisible, let owner) in names {
      if isVisible { visible.insert(entries.count) }
      // SQLite's catalog names the file of each attached table.
      let needsSchema =
        !isVisible || (dialect.ignoresCaseOfNames && schema != dialect.defaultSchema)
      entries.append(
        Entry(
          name: TableName(name, schema: needsSchema ? schema : nil), schema: schema,
          owner: owner))
    }
    self.init(entries, visible: visible, defaultSchema: defaultSchema, dialect: dialect)
  }
}
