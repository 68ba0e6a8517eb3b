import SeedORM
import SeedSchema

/// A model added to a schema, type-erased.
struct ModelDeclaration: Sendable {
  var typeName: String
  /// The name of the field that finds one row, and of the field that lists them.
  var singular: String
  var plural: String
  var description: String?
  let table: TableSchema
  let facts: [FieldFacts]
  var hidden: Set<String> = []
  var readOnly: Set<String> = []
  var defaults: [String: SQLValue] = [:]
  var descriptions: [String: String] = [:]
  var deprecations: [String: String] = [:]
  var names: [String: String] = [:]
  var mutations: Set<GraphQLMutation> = []
  var relations: [RelationDeclaration] = []
  let isSoftDeletable: Bool
  var rows: any ModelRowSource
  var writer: any RowWriter
  /// The problems of the declaration.
  var problems: [String] = []

  /// The columns of the primary key.
  var key: [FieldFacts] { facts.filter(\.isPrimaryKey) }
}
