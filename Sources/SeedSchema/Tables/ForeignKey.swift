/// Columns whose values reference a key of another table, or of the same one.
public struct ForeignKey: Sendable, Hashable {
  /// The action on a row when the row that it references is deleted or its key changes.
  public enum Action: String, Sendable, Hashable, CaseIterable {
    /// The statement fails, at its end or the transaction's.
    case noAction = "NO ACTION"
    /// The statement fails immediately.
    case restrict = "RESTRICT"
    /// The row is deleted or updated as well.
    case cascade = "CASCADE"
    /// The columns become NULL.
    case setNull = "SET NULL"
    /// The columns get their defaults.
    case setDefault = "SET DEFAULT"
  }

  /// When the database checks the key.
  public enum Timing: Sendable, Hashable {
    /// At each statement.
    case immediate
    /// At each statement, unless the transaction defers the check to its end.
    case deferrable
    /// At the end of the transaction.
    case deferred
  }

  /// The constraint's name; `nil` lets the dialect choose one.
  public var name: String?
  /// The columns of this table.
  public var columns: [String]
  /// The referenced table.
  public var references: TableName
  /// Its columns, one for each of ``columns``.
  public var referencedColumns: [String]
  /// The action on delete.
  public var onDelete: Action
  /// The action on update.
  public var onUpdate: Action
  /// When the key is checked.
  public var timing: Timing
  /// Whether a row has all columns or none of them (PostgreSQL's `MATCH FULL`); otherwise one NULL
  /// is enough for a row to have no reference.
  public var matchesFull = false
  /// The columns that `ON DELETE SET NULL` or `SET DEFAULT` changes; empty for all.
  public var columnsSetOnDelete: [String] = []
  /// Whether rows older than it may violate it (PostgreSQL's `NOT VALID`); new ones may not.
  public var isNotValid = false

  /// Creates a foreign key.
  public init(
    _ columns: [String],
    references: TableName,
    _ referencedColumns: [String],
    name: String? = nil,
    onDelete: Action = .noAction,
    onUpdate: Action = .noAction,
    timing: Timing = .immediate
  ) {
    self.name = name
    self.columns = columns
    self.references = references
    self.referencedColumns = referencedColumns
    self.onDelete = onDelete
    self.onUpdate = onUpdate
    self.timing = timing
  }
}
