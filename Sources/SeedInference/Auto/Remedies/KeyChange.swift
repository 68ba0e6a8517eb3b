import SeedSchema

/// A change of a table's foreign keys, because triggers treat columns differently from the schema.
enum KeyChange: Sendable {
  /// Treat columns of a table as a foreign key.
  case add(ForeignKey, to: TableName)
  /// Leave the columns of a foreign key to the trigger that writes the referenced row.
  case leaveToTrigger(ForeignKey)
}
