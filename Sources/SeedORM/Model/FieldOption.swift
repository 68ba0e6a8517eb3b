/// What a ``Field`` is beyond its name and its type.
public struct FieldOption<Base: ColumnValue>: Sendable {
  let apply: @Sendable (inout FieldDefinition<Base>) -> Void

  /// The table's primary key, or a part of it.
  public static var primaryKey: FieldOption { FieldOption { $0.isPrimaryKey = true } }

  /// Made when a row is created without it: an integer that is 0 or `nil` is counted by the database, a
  /// UUID that is `nil` or all zeros becomes a random one.
  public static var generated: FieldOption {
    FieldOption { field in
      field.isGenerated = true
      if case .integer = field.schema.type { field.schema.generation = .identity }
    }
  }

  /// No two rows have the same value.
  public static var unique: FieldOption { FieldOption { $0.isUnique = true } }

  /// No two rows that are not deleted have the same value; for a ``SoftDeletable`` model.
  public static var uniqueWhileLiving: FieldOption {
    FieldOption { $0.isUniqueWhileLiving = true }
  }

  /// An index, for queries by this column.
  public static var index: FieldOption { FieldOption { $0.isIndexed = true } }

  /// What the database writes for statements other than the model's own that leave the column out.
  public static func `default`(_ value: Base) -> FieldOption {
    FieldOption { $0.schema.defaultValue = .value(value.sqlValue) }
  }

  /// An expression in the database's SQL that gives the value where a model has `nil`; the model that
  /// was created then has what the database made of it.
  public static func defaultExpression(_ sql: String) -> FieldOption {
    FieldOption { $0.schema.defaultValue = .expression(sql) }
  }

  /// A condition on the value, and what is said where it doesn't hold; `nil` is not checked.
  ///
  /// ```swift
  /// Field("email", \.email, .check("must have an @") { $0.contains("@") })
  /// ```
  public static func check(
    _ message: String, _ isValid: @escaping @Sendable (Base) -> Bool
  ) -> FieldOption {
    FieldOption { $0.checks.append(FieldCheck(message: message, isValid: isValid)) }
  }

  /// The primary key of a row of another table, of one column.
  public static func references<Other: Model>(
    _ other: Other.Type, onDelete: ForeignKey.Action = .noAction,
    onUpdate: ForeignKey.Action = .noAction, timing: ForeignKey.Timing = .immediate
  ) -> FieldOption {
    let reference = FieldReference(
      target: { (Other.table.name, Other.table.primaryKey) }, onDelete: onDelete,
      onUpdate: onUpdate, timing: timing)
    return FieldOption { $0.reference = reference }
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
    return FieldOption { $0.reference = reference }
  }
}
