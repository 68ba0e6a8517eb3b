/// A column of a table: its type, and the rules for its values.
public struct FieldSchema: Sendable, Hashable {
  /// The source of the column's value if a row omits it.
  public enum Generation: Sendable, Hashable {
    /// The default, or NULL.
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

  /// The default: the value that the database writes if a row omits the column.
  public enum Default: Sendable, Hashable {
    /// A value.
    case value(SQLValue)
    /// An expression in the database's own SQL.
    case expression(String)
  }

  /// The column's name, unquoted.
  public var name: String
  /// The type of its values.
  public var type: FieldType
  /// Whether it can be NULL.
  public var isNullable: Bool
  /// The default: the value that the database writes if a row omits the column.
  public var defaultValue: Default?
  /// The source of its value if a row omits it.
  public var generation: Generation
  /// The smallest valid number or earliest valid instant.
  public var minimum: SQLValue?
  /// The largest valid number or latest valid instant.
  public var maximum: SQLValue?
  /// The minimum number of characters.
  public var minLength: Int?
  /// The maximum number of characters; that of `string(maxLength:)` applies as well.
  public var maxLength: Int?
  /// Whether a generated column rejects explicit values of a statement that doesn't override it
  /// (PostgreSQL's `GENERATED ALWAYS AS IDENTITY`).
  public var isAlwaysIdentity = false
  /// The column's domain, after the domains that it is based on; empty without a domain. ``type``
  /// is the base type of the first one.
  public var domains: [DomainSchema] = []

  /// Whether the database compares its strings case-insensitively: `citext`, `COLLATE NOCASE`.
  public var ignoresCase = false
  /// The unit of the instants that its numbers hold; `nil` if none is known.
  public var epochUnit: EpochUnit?
  /// The column's comment: PostgreSQL's `COMMENT ON COLUMN`, or an SQL comment after a column in
  /// SQLite.
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

  /// Returns the column of a database with what a factory adds to it in its `fields`.
  ///
  /// The database decides about the other properties: whether the column can be NULL, its domains,
  /// its comment, and how it compares strings.
  ///
  /// - Parameter declared: the column as the factory describes it.
  /// - Returns: the column with the factory's type, default and validators.
  package func refined(by declared: FieldSchema) -> FieldSchema {
    var result = self
    result.type = declared.type.refining(type)
    if case .value = declared.defaultValue { result.defaultValue = declared.defaultValue }
    if declared.generation != .none, generation == .none { result.generation = declared.generation }
    result.minimum = declared.minimum ?? minimum
    result.maximum = declared.maximum ?? maximum
    result.minLength = declared.minLength ?? minLength
    result.maxLength = declared.lengthLimit ?? maxLength
    return result
  }

  /// The largest number of characters, from the type or the validator, whichever is smaller.
  public var lengthLimit: Int? {
    guard case .string(let limit?) = type else { return maxLength }
    return min(limit, maxLength ?? limit)
  }
}

extension FieldType {
  /// The declared type, if it is more specific than the stored one: an enumeration, UUID or
  /// document stored as text, or any type in place of an unknown one; otherwise the stored type.
  fileprivate func refining(_ stored: FieldType) -> FieldType {
    switch (self, stored) {
    case (.enumeration, .string), (.enumeration, .text), (.uuid, .string), (.uuid, .text),
      (.json, .string), (.json, .text), (_, .other):
      self
    default: stored
    }
  }
}
