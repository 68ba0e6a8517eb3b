/// The tables that statements write to.
struct SQLiteWrites: Sendable, Hashable {
  /// Those that get new rows.
  var inserted: Set<String> = []
  /// Those whose rows may change or go, so that keys of other tables may lead nowhere afterwards.
  var changed: Set<String> = []

  /// All of them.
  var tables: Set<String> { inserted.union(changed) }

  mutating func formUnion(_ other: SQLiteWrites) {
    inserted.formUnion(other.inserted)
    changed.formUnion(other.changed)
  }
}
