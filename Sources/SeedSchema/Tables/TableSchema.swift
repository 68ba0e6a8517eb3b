/// A table: its columns, keys and constraints.
///
/// One value type with three sources: a Swift model, the `fields:` of a factory file, and an
/// existing database read by introspection. DDL, validation, planning and inference all read it.
public struct TableSchema: Sendable, Hashable {
  /// The table's name.
  public var name: TableName
  /// The columns, in order.
  public var fields: [FieldSchema] {
    get { columns }
    // Modifies in place: an observer would copy all columns on each change.
    _modify {
      index = FieldIndex()
      yield &columns
    }
  }
  private var columns: [FieldSchema]
  private var index = FieldIndex()
  /// The primary key's columns; empty if there is none.
  public var primaryKey: [String]
  /// The unique constraints and indexes, without the primary key.
  public var uniques: [UniqueConstraint]
  /// The foreign keys.
  public var foreignKeys: [ForeignKey]
  /// The checks.
  public var checks: [CheckConstraint]
  /// The plain indexes.
  public var indexes: [IndexSchema]
  /// When the primary key is checked.
  public var primaryKeyTiming = ForeignKey.Timing.immediate
  /// The exclusion constraints.
  public var exclusions: [ExclusionConstraint] = []
  /// The table's partitioning; `nil` if it holds its rows itself.
  public var partitioning: Partitioning?
  /// The tables whose columns and checks it inherits, in order.
  public var inheritedTables: [TableName] = []
  /// The triggers that run when its rows change.
  public var triggers: [TriggerSchema] = []
  /// Whether the primary key is the table's own tree (SQLite's `WITHOUT ROWID`).
  public var isWithoutRowid = false
  /// The kind of object: anything but a table is read only if a file names it.
  public var kind = TableKind.table
  /// Whether SQLite rejects values of other types than the columns' (`STRICT`).
  public var isStrict = false

  /// Creates a table.
  public init(
    _ name: TableName,
    fields: [FieldSchema],
    primaryKey: [String] = [],
    uniques: [UniqueConstraint] = [],
    foreignKeys: [ForeignKey] = [],
    checks: [CheckConstraint] = [],
    indexes: [IndexSchema] = []
  ) {
    self.name = name
    columns = fields
    self.primaryKey = primaryKey
    self.uniques = uniques
    self.foreignKeys = foreignKeys
    self.checks = checks
    self.indexes = indexes
  }

  /// The schema under the name of the table that stores the rows.
  public var stored: TableSchema {
    guard let storage = kind.storage else { return self }
    var result = self
    result.name = storage
    return result
  }

  /// The column with a name, or `nil`.
  public subscript(field name: String) -> FieldSchema? {
    index(ofField: name).map { fields[$0] }
  }

  /// The index of a column in ``fields``, or `nil`.
  package func index(ofField name: String) -> Int? {
    index.index(of: name, in: fields)
  }
}
