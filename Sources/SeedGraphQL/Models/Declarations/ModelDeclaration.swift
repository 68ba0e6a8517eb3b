import SeedORM
import SeedSchema

/// A model as it was added to a schema, whichever it is.
struct ModelDeclaration: Sendable {
  var typeName: String
  /// The name of the field that finds one, and of that which lists them.
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
  /// Mistakes of the declaration.
  var problems: [String] = []

  /// The columns of the primary key.
  var key: [FieldFacts] { facts.filter(\.isPrimaryKey) }
}

/// A relation as it was added to a model, or as a foreign key has it.
struct RelationDeclaration: Sendable {
  var name: String
  /// The table of the related rows.
  var table: TableName
  /// The column of the row that the relation begins at.
  var root: String
  /// The column of the related rows, or of the join table.
  var target: String
  var isToMany: Bool
  /// Whether only some of the rows of its columns count.
  var isRestricted = false
  /// The related rows; those of the related model if `nil`.
  var rows: (any ModelRowSource)?
  var description: String?
}
