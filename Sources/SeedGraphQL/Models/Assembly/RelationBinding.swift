import SeedORM
import SeedSchema

/// A relation, and the model of its rows.
struct RelationBinding: Sendable {
  let declaration: RelationDeclaration
  /// The type of the related rows.
  let typeName: String
  /// The column's type, for comparing keys.
  let keyType: FieldType
}
