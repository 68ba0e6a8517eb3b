/// The properties of a column, apart from its type, that a field's options specify.
struct FieldTraits: Sendable {
  var isPrimaryKey = false
  /// Whether a missing value is generated when a row is created.
  var isGenerated = false
  var isUnique = false
  /// Whether the value must be unique only among rows that aren't marked as deleted.
  var isUniqueWhileLiving = false
  var isIndexed = false
  /// Whether it is the mark of deletion.
  var isDeletionMark = false
  /// Whether it counts the row's changes.
  var isVersion = false
  var reference: FieldReference?
}
