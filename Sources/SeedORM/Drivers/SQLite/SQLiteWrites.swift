/// The tables that statements write to, each with its schema (the file).
struct SQLiteWrites: Sendable, Hashable {
  /// Those that get new rows.
  var inserted: Set<TableName> = []
  /// Those whose rows may change or go, so that keys of other tables may lead nowhere afterwards.
  var changed: Set<TableName> = []

  /// All of them.
  var tables: Set<TableName> { inserted.union(changed) }

  mutating func formUnion(_ other: SQLiteWrites) {
    inserted.formUnion(other.inserted)
    changed.formUnion(other.changed)
  }
}
