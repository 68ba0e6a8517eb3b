public import SeedORM

/// What a plan needs to know of the database that it is for.
public struct DatabaseState: Sendable {
  /// The rows of a table that are there already.
  public struct ExistingRows: Sendable {
    /// How many.
    public var count: Int64
    /// The greatest value of an integer primary key of one column.
    public var highestKey: Int64?
    /// Some of the primary key's values, for references to them; empty where they weren't asked for.
    public var keys: [String: Column]

    /// Makes a description of rows.
    public init(count: Int64, highestKey: Int64? = nil, keys: [String: Column] = [:]) {
      self.count = count
      self.highestKey = highestKey
      self.keys = keys
    }
  }

  /// What the database can do; `nil` where there is no database, and the plan is for its own sake.
  public var dialect: (any DatabaseTraits)?
  /// The tables that are there.
  public var tables: [TableSchema]
  /// What the names of tables mean; `nil` for what ``tables`` alone tell.
  public var directory: TableDirectory?
  /// The rows that are there.
  public var rows: [TableName: ExistingRows]

  /// What slows a load into the tables that the scenario fills down.
  public var rebuild: TableRebuild

  /// Makes a state; by default that of a database without tables.
  public init(
    dialect: (any DatabaseTraits)? = nil, tables: [TableSchema] = [],
    directory: TableDirectory? = nil, rows: [TableName: ExistingRows] = [:],
    rebuild: TableRebuild = TableRebuild()
  ) {
    self.dialect = dialect
    self.tables = tables
    self.directory = directory
    self.rows = rows
    self.rebuild = rebuild
  }

  /// The state as a plan takes it whose rows are tried before they are written: with what checks say of
  /// single columns, and without keys that hold for some rows only.
  var refined: DatabaseState {
    var result = self
    result.tables = KeyTypes.refined(tables)
    for index in result.tables.indices {
      result.tables[index].uniques.removeAll { $0.predicate != nil }
    }
    return result
  }

  /// What the names of tables mean.
  var names: TableDirectory { directory ?? TableDirectory(tables, dialect: dialect) }

  /// The table that a name means; `nil` if it is not there.
  func table(_ name: TableName) -> TableSchema? {
    if let found = tables.first(where: { $0.name == name }) { return found }
    guard let entry = names.entry(of: name) else { return nil }
    return tables.first { $0.name == entry.name }
  }
}
