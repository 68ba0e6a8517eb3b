/// A column of a table: its type, and what its values must be.
public struct FieldSchema: Sendable, Hashable {
  /// Who sets the column's value if a row omits it.
  public enum Generation: Sendable, Hashable {
    /// Nobody: it is the default, or NULL.
    case none
    /// The database numbers it: `serial`, `IDENTITY`, SQLite's rowid.
    case identity
    /// The database computes it from the row's other columns; it can't be written.
    case computed
    /// The ORM sets it when a row is created.
    case timestampOnCreate
    /// The ORM sets it when a row is created or updated.
    case timestampOnUpdate
  }

  /// The default: what the database writes if a row omits the column.
  public enum Default: Sendable, Hashable {
    /// A value.
    case value(SQLValue)
    /// An expression in the database's own SQL.
    case expression(String)
  }

  /// The column's name, unquoted.
  public var name: String
  /// What it holds.
  public var type: FieldType
  /// Whether NULL is a value of it.
  public var isNullable: Bool
  /// The default: what the database writes if a row omits the column.
  public var defaultValue: Default?
  /// Who gives it its value.
  public var generation: Generation
  /// The smallest number or earliest instant that is valid.
  public var minimum: SQLValue?
  /// The largest number or latest instant that is valid.
  public var maximum: SQLValue?
  /// The smallest number of characters that is valid.
  public var minLength: Int?
  /// The largest number of characters that is valid; that of `string(maxLength:)` counts as well.
  public var maxLength: Int?
  /// Whether a generated column rejects explicit values of a statement that doesn't override it
  /// (PostgreSQL's `GENERATED ALWAYS AS IDENTITY`).
  public var isAlwaysIdentity = false
  /// The domain that the column is of, after those that it is made from; empty if it is of no
  /// domain. ``type`` is what the first of them is made from.
  public var domains: [DomainSchema] = []

  /// Whether the database compares its texts without regard to case: `citext`, `COLLATE NOCASE`.
  public var ignoresCase = false
  /// The unit of the instants that its numbers hold; `nil` if none is known.
  public var epochUnit: EpochUnit?
  /// What people have written about the column: `COMMENT ON COLUMN` of PostgreSQL, or an SQL
  /// comment behind a column of SQLite.
  public var comment: String?

  /// Creates a column.
  public init(
    _ name: String,
    _ type: FieldType,
    isNullable: Bool = false,
    defaultValue: Default? = nil,
    generation: Generation = .none,
    minimum: SQLValue? = nil,
    maximum: SQLValue? = nil,
    minLength: Int? = nil,
    maxLength: Int? = nil
  ) {
    self.name = name
    self.type = type
    self.isNullable = isNullable
    self.defaultValue = defaultValue
    self.generation = generation
    self.minimum = minimum
    self.maximum = maximum
    self.minLength = minLength
    self.maxLength = maxLength
  }

  /// The largest number of characters, from the type or the validator, whichever is less.
  public var lengthLimit: Int? {
    guard case .string(let limit?) = type else { return maxLength }
    return min(limit, maxLength ?? limit)
  }
}
