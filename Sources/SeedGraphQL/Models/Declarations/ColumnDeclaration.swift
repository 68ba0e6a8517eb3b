import SeedSchema

/// The declaration of a model's column in a schema.
struct ColumnDeclaration: Sendable {
  /// The field's name, if it isn't that of the column.
  var name: String?
  var description: String?
  var deprecationReason: String?
  /// Whether requests can't read, filter by or write it.
  var isHidden = false
  /// Whether no mutation has it as an input.
  var isReadOnly = false
  /// The value of a new row that omits it.
  var defaultValue: SQLValue?
}
