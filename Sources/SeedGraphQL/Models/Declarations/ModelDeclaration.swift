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
  /// What was declared of columns, by their names.
  var columns: [String: ColumnDeclaration] = [:]
  var mutations: Set<GraphQLMutation> = []
  var relations: [RelationDeclaration] = []
  let isSoftDeletable: Bool
  var rows: any ModelRowSource
  var writer: any RowWriter
  /// The problems of the declaration.
  var problems: [String] = []

  /// What was declared of a column; its defaults if nothing was.
  subscript(column name: String) -> ColumnDeclaration {
    get { columns[name] ?? ColumnDeclaration() }
    set { columns[name] = newValue }
  }

  /// The columns of the primary key.
  var key: [FieldFacts] { facts.filter(\.isPrimaryKey) }
}
