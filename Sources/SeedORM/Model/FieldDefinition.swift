import SeedSchema

/// The settings of a field's column, from its options.
struct FieldDefinition<Base: ColumnValue>: Sendable {
  /// The column as the table's schema has it.
  var schema: FieldSchema
  var isPrimaryKey = false
  /// Whether a value that is missing is made when a row is created.
  var isGenerated = false
  var isUnique = false
  /// Whether the unique value is one among the rows that are not deleted.
  var isUniqueWhileLiving = false
  var isIndexed = false
  var isDeletionMark = false
  var reference: FieldReference?
  var checks: [FieldCheck<Base>] = []

  mutating func stamp(_ event: TimestampEvent) {
    switch event {
    case .onCreate: schema.generation = .timestampOnCreate
    case .onUpdate: schema.generation = .timestampOnUpdate
    case .onDelete: isDeletionMark = true
    }
  }

  /// Checks all and gives the messages of those that fail.
  func messages(for value: Base) -> [String] {
    var messages: [String] = []
    for check in checks where !check.isValid(value) { messages.append(check.message) }
    return messages
  }
}
