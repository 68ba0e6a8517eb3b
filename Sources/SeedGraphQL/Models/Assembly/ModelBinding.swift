import SeedORM
import SeedSchema

/// A model with its columns and relations in a schema.
struct ModelBinding: Sendable {
  let declaration: ModelDeclaration
  let columns: NamedList<ColumnBinding>
  var relations: [RelationBinding] = []

  var typeName: String { declaration.typeName }
  var connection: String { typeName + "Connection" }
  var edge: String { typeName + "Edge" }
  var filter: String { typeName + "Filter" }
  var order: String { typeName + "Order" }
  var orderField: String { typeName + "OrderField" }

  /// The columns of the primary key.
  var keyColumns: [String] { declaration.key.map(\.schema.name) }

  var keyTypes: [FieldType] { declaration.key.map(\.schema.type) }

  /// The key that a global ID holds.
  ///
  /// - Throws: `GraphQLError` if it belongs to another type, or is invalid.
  func key(of text: String?) throws -> [SQLValue] {
    guard let text, let id = GlobalID(text), id.type == typeName,
      let values = id.values(as: keyTypes)
    else {
      throw GraphQLError(
        "'\((text ?? "").prefix(100))' is not an ID of type '\(typeName)'.",
        extensions: ["code": "BAD_USER_INPUT"])
    }
    return values
  }
}
