public import SeedSchema

/// A rule of a ``Field`` beyond its name and its type.
///
/// ```swift
/// static let table = define("users") {
///   $0.email(.length(...100), .unique, .check("must have an @") { $0.contains("@") })
/// }
/// ```
public struct FieldOption<Base: ColumnValue>: Sendable {
  let apply: @Sendable (inout ModelFieldDefinition<Base>) -> Void

  /// The table's primary key, or a part of it.
  public static var primaryKey: FieldOption { FieldOption { $0.traits.isPrimaryKey = true } }

  /// Generated when a row is created without it: the database numbers an integer that is 0 or
  /// `nil`; a UUID that is `nil` or all zeros becomes a random one.
  public static var generated: FieldOption {
    FieldOption { field in
      field.traits.isGenerated = true
      if case .integer = field.schema.type { field.schema.generation = .identity }
    }
  }

  /// A primary key that the program always provides; a property `id` would otherwise be generated.
  public static var notGenerated: FieldOption { FieldOption { $0.isGiven = true } }

  /// The column's name, if it doesn't follow from the property's.
  public static func column(_ name: String) -> FieldOption {
    FieldOption { $0.schema.name = name }
  }

  /// No two rows have the same value.
  public static var unique: FieldOption { FieldOption { $0.traits.isUnique = true } }

  /// No two rows that aren't marked as deleted have the same value; for a ``SoftDeletable`` model.
  public static var uniqueWhileLiving: FieldOption {
    FieldOption { $0.traits.isUniqueWhileLiving = true }
  }

  /// An index, for queries by this column.
  public static var index: FieldOption { FieldOption { $0.traits.isIndexed = true } }

  /// The default for statements other than the model's own that omit the column.
  public static func `default`(_ value: Base) -> FieldOption {
    FieldOption { $0.schema.defaultValue = .value(value.sqlValue) }
  }

  /// A default expression in the database's SQL, used if a model has `nil`; the created model then
  /// has the result.
  public static func defaultExpression(_ sql: String) -> FieldOption {
    FieldOption { $0.schema.defaultValue = .expression(sql) }
  }

  /// A condition on the value, and the message if it fails; `nil` is not checked.
  ///
  /// ```swift
  /// Field("email", \Self.email, .check("must have an @") { $0.contains("@") })
  /// ```
  public static func check(
    _ message: String, _ isValid: @escaping @Sendable (Base) -> Bool
  ) -> FieldOption {
    FieldOption { $0.checks.append(ValidationRule(message: message, isValid: isValid)) }
  }

  /// The primary key of a row of another table, of one column.
  public static func references<Other: Model>(
    _ other: Other.Type, onDelete: ForeignKey.Action = .noAction,
    onUpdate: ForeignKey.Action = .noAction, timing: ForeignKey.Timing = .immediate
  ) -> FieldOption {
    let reference = FieldReference(
      target: { (Other.table.name, Other.table.primaryKey) }, onDelete: onDelete,
      onUpdate: onUpdate, timing: timing)
    return FieldOption { $0.traits.reference = reference }
  }

  /// A unique value of a row of another table.
  public static func references<Other: Model, Value: ColumnValue>(
    _ other: Other.Type, _ field: any KeyPath<Other, Value> & Sendable,
    onDelete: ForeignKey.Action = .noAction, onUpdate: ForeignKey.Action = .noAction,
    timing: ForeignKey.Timing = .immediate
  ) -> FieldOption {
    let reference = FieldReference(
      target: { (Other.table.name, [Other.table[field]?.name ?? ""]) }, onDelete: onDelete,
      onUpdate: onUpdate, timing: timing)
    return FieldOption { $0.traits.reference = reference }
  }
}

extension FieldOption where Base: FixedWidthInteger {
  /// Counts the changes of a row, for optimistic locking: an update of a model whose version
  /// differs from the row's throws ``StaleRecord``.
  public static var version: FieldOption { FieldOption { $0.traits.isVersion = true } }
}
