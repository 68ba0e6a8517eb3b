public import SeedORM
import SeedSchema

/// Collects the models of a schema.
public struct GraphQLSchemaBuilder {
  private(set) var declarations: [ModelDeclaration] = []

  /// Adds a model: its type, the fields that find and list its rows, and its relations to the other
  /// models of the schema.
  ///
  /// ```swift
  /// let schema = try GraphQLSchema {
  ///   $0.add(User.self) {
  ///     $0.hide(\.passwordHash)
  ///     $0.default(\.passwordHash, "none")
  ///     $0.allow(.create, .update)
  ///   }
  ///   $0.add(Post.self)
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - model: the model, whose table has a primary key.
  ///   - name: the type's name; that of the Swift type by default.
  ///   - plural: the name of the field that lists the rows; that of the table by default.
  ///   - configure: configures the model.
  public mutating func add<Row: Model>(
    _ model: Row.Type, as name: String? = nil, plural: String? = nil,
    _ configure: (inout GraphQLModel<Row>) -> Void = { _ in }
  ) {
    let typeName = name ?? String(describing: Row.self)
    let singular = Naming.lowercasedFirst(typeName)
    var list = plural ?? Naming.camelCase(Row.table.name.name)
    if plural == nil, list == singular { list += "List" }
    let rows = ModelRows<Row> { ColumnQuery(Query<Row>()) }
    var model = GraphQLModel<Row>(
      declaration: ModelDeclaration(
        typeName: typeName, singular: singular, plural: list, table: Row.table.schema,
        facts: Row.table.facts, isSoftDeletable: Row.self is any SoftDeletable.Type, rows: rows,
        writer: ModelWriting<Row>(base: rows.base, defaults: [:])))
    do {
      try Row.table.check()
    } catch {
      model.declaration.problems.append("\(error)")
    }
    configure(&model)
    let base = model.base
    let restricted = ModelRows<Row> { ColumnQuery(base()) }
    model.declaration.rows = restricted
    model.declaration.writer = ModelWriting<Row>(
      base: restricted.base, defaults: model.declaration.columns.compactMapValues(\.defaultValue))
    declarations.append(model.declaration)
  }
}
