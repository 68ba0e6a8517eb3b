public import SeedSchema

/// A constraint or an index of a ``Table`` over several columns, or with a condition.
///
/// ```swift
/// static let table = define(
///   "bookings",
///   constraints: [
///     .primaryKey(\.roomID, \.day),
///     .unique(\.guest, \.day, name: "one_room_a_day"),
///     .index(\.day, \.seats),
///     .check("some_seats", "seats > 0"),
///   ])
/// ```
public struct TableConstraint<Root: Model>: Sendable {
  /// The properties that it names.
  let properties: [any PartialKeyPath<Root> & Sendable]
  /// Adds it to a schema; lazily, because other tables may reference this one.
  let apply: @Sendable (inout TableSchema, (PartialKeyPath<Root>) -> String) -> Void

  /// A primary key of several columns.
  public static func primaryKey(_ fields: (any PartialKeyPath<Root> & Sendable)...)
    -> TableConstraint
  {
    TableConstraint(properties: fields) { table, name in table.primaryKey = fields.map { name($0) }
    }
  }

  /// Makes a combination of columns unique.
  ///
  /// - Parameters:
  ///   - fields: the columns.
  ///   - name: the constraint's name; the database chooses one if `nil`.
  ///   - predicate: the SQL condition of the rows that it covers; all if `nil`.
  /// - Returns: the constraint.
  public static func unique(
    _ fields: (any PartialKeyPath<Root> & Sendable)..., name: String? = nil,
    where predicate: String? = nil
  ) -> TableConstraint {
    TableConstraint(properties: fields) { table, column in
      table.uniques.append(
        UniqueConstraint(fields.map { column($0) }, name: name, predicate: predicate))
    }
  }

  /// An index; a partial one if it has a predicate.
  public static func index(
    _ fields: (any PartialKeyPath<Root> & Sendable)..., name: String? = nil,
    where predicate: String? = nil
  ) -> TableConstraint {
    TableConstraint(properties: fields) { table, column in
      table.indexes.append(
        IndexSchema(fields.map { column($0) }, name: name, predicate: predicate))
    }
  }

  /// A condition that each row must meet, in SQL that the database understands.
  public static func check(_ name: String, _ sql: String) -> TableConstraint {
    TableConstraint(properties: []) { table, _ in
      table.checks.append(CheckConstraint(sql, name: name))
    }
  }

  /// Makes columns together reference a key of another table.
  ///
  /// - Parameters:
  ///   - fields: the columns.
  ///   - other: the model of the other table.
  ///   - key: that table's columns, in the order of the fields; its primary key if empty.
  ///   - name: the constraint's name; the database chooses one if `nil`.
  ///   - onDelete: what happens when the referenced row is deleted.
  ///   - onUpdate: what happens when the referenced key changes.
  ///   - timing: when the key is checked.
  /// - Returns: the constraint.
  public static func foreignKey<Other: Model>(
    _ fields: [any PartialKeyPath<Root> & Sendable], references other: Other.Type,
    _ key: [any PartialKeyPath<Other> & Sendable] = [], name: String? = nil,
    onDelete: ForeignKey.Action = .noAction, onUpdate: ForeignKey.Action = .noAction,
    timing: ForeignKey.Timing = .immediate
  ) -> TableConstraint {
    TableConstraint(properties: fields) { table, column in
      let referenced =
        key.isEmpty ? Other.table.primaryKey : key.map { Other.table.name(of: $0) }
      table.foreignKeys.append(
        ForeignKey(
          fields.map { column($0) }, references: Other.table.name, referenced, name: name,
          onDelete: onDelete, onUpdate: onUpdate, timing: timing))
    }
  }
}
