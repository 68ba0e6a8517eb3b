package import SeedSchema

/// A column of a ``RowGroup`` that is written.
package struct RowGroupColumn: Sendable {
  /// The column.
  package var field: FieldSchema
  /// Its value, in the syntax of factory files.
  package var source: String
  /// Whether the value was inferred rather than written in a factory.
  package var isInferred: Bool
  /// The rules that the values' profile doesn't prove, so each batch is checked.
  package var validator: ValueValidator?

  package init(
    field: FieldSchema, source: String, isInferred: Bool, validator: ValueValidator? = nil
  ) {
    self.field = field
    self.source = source
    self.isInferred = isInferred
    self.validator = validator
  }
}
