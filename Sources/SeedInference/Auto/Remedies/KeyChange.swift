import SeedSchema

/// A change of a table's foreign keys, because triggers treat columns differently from the schema.
enum KeyChange: Sendable {
  /// Treat columns of a table as a foreign key.
  case add(ForeignKey, to: TableName)
  /// Don't treat columns as a foreign key any more.
  case remove(ForeignKey)
  /// Leave the columns of a foreign key to the trigger that writes the referenced row.
  case leaveToTrigger(ForeignKey)
}
