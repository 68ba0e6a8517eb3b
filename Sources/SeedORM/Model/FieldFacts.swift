package import SeedSchema

/// The properties of a model's column, for interfaces that are derived from models.
package struct FieldFacts: Sendable {
  /// The column.
  package let schema: FieldSchema
  /// Whether it is part of the primary key.
  package let isPrimaryKey: Bool
  /// Whether a missing value is generated when a row is created.
  package let isGenerated: Bool
  /// Whether it counts the changes of a row.
  package let isVersion: Bool
  /// Whether it is the mark of deletion.
  package let isDeletionMark: Bool
}

extension Table {
  /// The properties of the columns, in the order of the fields.
  package var facts: [FieldFacts] {
    let keys = Set(primaryKey)
    return fields.map { field in
      FieldFacts(
        schema: field.schema, isPrimaryKey: keys.contains(field.name),
        isGenerated: field.traits.isGenerated, isVersion: field.traits.isVersion,
        isDeletionMark: field.name == deletionField?.name)
    }
  }
}
