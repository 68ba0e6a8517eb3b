import SeedSchema

/// The settings of a field's column, from its options.
struct ModelFieldDefinition<Base: ColumnValue>: Sendable {
  /// The column in the table's schema.
  var schema: FieldSchema
  var traits = FieldTraits()
  /// Whether the program always provides the primary key.
  var isGiven = false
  var checks: [ValidationRule<Base>] = []

  mutating func stamp(_ event: TimestampEvent) {
    switch event {
    case .onCreate: schema.generation = .timestampOnCreate
    case .onUpdate: schema.generation = .timestampOnUpdate
    case .onDelete: traits.isDeletionMark = true
    }
  }

  /// Applies the options and their implications.
  mutating func apply(_ options: [FieldOption<Base>]) {
    for option in options { option.apply(&self) }
    if traits.isPrimaryKey { schema.isNullable = false }
    if let check = ValidationRule<Base>.ofType(schema.type) { checks.insert(check, at: 0) }
  }

  /// Generates a key of a type that can be generated.
  mutating func generateKey() {
    switch schema.type {
    case .integer:
      traits.isGenerated = true
      schema.generation = .identity
    case .uuid: traits.isGenerated = true
    default: break
    }
  }

  /// Makes a column a timestamp if its name implies that in a ``Timestamped`` model.
  mutating func stampByName() {
    guard case .datetime = schema.type, schema.generation == .none else { return }
    switch schema.name {
    case "created_at": stamp(.onCreate)
    case "updated_at": stamp(.onUpdate)
    default: break
    }
  }
}
