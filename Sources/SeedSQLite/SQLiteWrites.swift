import SeedSchema

/// The tables that statements write to, each with its schema (the file).
struct SQLiteWrites: Sendable, Hashable {
  /// The tables that rows are inserted into.
  var inserted: Set<TableName> = []
  /// The tables whose rows may change or be deleted, which can break foreign keys of other tables.
  var changed: Set<TableName> = []

  /// All written tables.
  var tables: Set<TableName> { inserted.union(changed) }

  mutating func formUnion(_ other: SQLiteWrites) {
    inserted.formUnion(other.inserted)
    changed.formUnion(other.changed)
  }
}
