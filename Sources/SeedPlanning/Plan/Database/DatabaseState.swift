public import SeedSchema

/// The state of a database, as far as a plan depends on it.
public struct DatabaseState: Sendable {
  /// The rows of a table that already exist.
  public struct ExistingRows: Sendable, Hashable {
    /// How many.
    public var count: Int64
    /// The largest value of an integer primary key of one column.
    public var highestKey: Int64?
    /// Values of the primary key, for references to them; empty if they weren't requested.
    public var keys: [String: Column]
    /// The columns of the same rows that values of the scenario read.
    package var values: [String: Column] = [:]

    /// Creates a description of rows.
    public init(count: Int64, highestKey: Int64? = nil, keys: [String: Column] = [:]) {
      self.count = count
      self.highestKey = highestKey
      self.keys = keys
    }
  }

  /// The capabilities of the database; `nil` for a plan without a database.
  public var dialect: (any DatabaseTraits)? { didSet { index = StateIndex() } }
  /// The tables that exist.
  public var tables: [TableSchema] { didSet { index = StateIndex() } }
  /// The resolution of table names; `nil` to derive it from ``tables``.
  public var directory: TableDirectory? { didSet { index = StateIndex() } }
  private var index = StateIndex()
  /// The names that no row can be written to, with what they are, such as `a materialized view`.
  package var closed: [TableName: String] = [:]
  /// The names of all tables, views and indexes, if new indexes must have others; else empty.
  package var relationNames: [TableName] = []
  /// The rows that exist.
  public var rows: [TableName: ExistingRows]
  /// The keys that existing rows reference through a unique foreign key column, so no other row can
  /// reference them.
  package var usedKeys: [TableName: [String: Set<SQLValue>]] = [:]

  /// The indexes and constraints that slow a load into the scenario's tables.
  public var rebuild: IndexRebuild

  /// How many rows have the values that a step writes into some columns of a key.
  package var writtenRowCounts: [ExistingRowKey: Int64] = [:]

  /// The primary keys of rows that steps find by another key.
  package var existingRowKeys: [ExistingRowKey: String] = [:]

  /// Creates a state; by default that of a database without tables.
  public init(
    dialect: (any DatabaseTraits)? = nil, tables: [TableSchema] = [],
    directory: TableDirectory? = nil, rows: [TableName: ExistingRows] = [:],
    rebuild: IndexRebuild = IndexRebuild()
  ) {
    self.dialect = dialect
    self.tables = tables
    self.directory = directory
    self.rows = rows
    self.rebuild = rebuild
  }

  /// The state for a plan whose rows are tested before they are written: with the checks' bounds on
  /// single columns, and without keys that cover only some rows.
  package var refined: DatabaseState {
    var result = self
    result.tables = KeyTypes.refined(tables)
    for index in result.tables.indices {
      result.tables[index].uniques.removeAll { $0.predicate != nil }
    }
    return result
  }

  /// The resolution of table names.
  package var names: TableDirectory {
    directory ?? index.names { TableDirectory(tables, dialect: dialect) }
  }

  /// The table that a name means; `nil` if it doesn't exist.
  package func table(_ name: TableName) -> TableSchema? {
    if let index = index(of: name) { return tables[index] }
    guard let entry = names.entry(of: name) else { return nil }
    return index(of: entry.name).map { tables[$0] }
  }

  /// The index in ``tables`` of the table with exactly a name, or `nil`.
  package func index(of name: TableName) -> Int? { index.index(of: name, in: tables) }
}
