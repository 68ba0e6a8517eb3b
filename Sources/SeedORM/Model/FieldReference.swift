import SeedSchema

/// The row of another table that a field references.
struct FieldReference: Sendable {
  /// The table and its column; resolved lazily, because two tables may reference each other.
  let target: @Sendable () -> (table: TableName, columns: [String])
  let onDelete: ForeignKey.Action
  let onUpdate: ForeignKey.Action
  let timing: ForeignKey.Timing
}
