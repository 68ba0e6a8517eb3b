public import SeedORM
import SeedSchema

/// The declaration of a model in a schema; see ``GraphQLSchemaBuilder/add(_:as:plural:_:)``.
///
/// ```swift
/// $0.add(User.self) {
///   $0.hide(\.passwordHash)
///   $0.default(\.passwordHash, "none")
///   $0.allow(.create, .update)
/// }
/// ```
public struct GraphQLModel<Row: Model> {
  var declaration: ModelDeclaration
  var base: @Sendable () -> Query<Row> = { Query<Row>() }

  /// The description of the type, in Markdown.
  public var description: String? {
    get { declaration.description }
    set { declaration.description = newValue }
  }

  /// Hides fields: no request can read, filter by or write them.
  public mutating func hide(_ fields: PartialKeyPath<Row>...) {
    for field in fields { declare(field) { $0.isHidden = true } }
  }

  /// Excludes fields from the inputs of mutations.
  public mutating func readOnly(_ fields: PartialKeyPath<Row>...) {
    for field in fields { declare(field) { $0.isReadOnly = true } }
  }

  /// Describes a field, in Markdown.
  public mutating func describe(_ field: PartialKeyPath<Row>, _ text: String) {
    declare(field) { $0.description = text }
  }

  /// Marks a field as deprecated.
  ///
  /// - Parameters:
  ///   - field: the property.
  ///   - reason: the reason, and what to use instead.
  public mutating func deprecate(_ field: PartialKeyPath<Row>, _ reason: String) {
    declare(field) { $0.deprecationReason = reason }
  }

  /// Gives a field another name than that of its column.
  public mutating func rename(_ field: PartialKeyPath<Row>, _ name: String) {
    declare(field) { $0.name = name }
  }

  /// The value of a field that `create` omits; without it, fields that can't be null are required.
  ///
  /// A default in the table's definition needn't be repeated here.
  public mutating func `default`<Value: ColumnValue>(_ field: KeyPath<Row, Value>, _ value: Value) {
    declare(field) { $0.defaultValue = value.sqlValue }
  }

  /// Allows mutations; without this there are none.
  public mutating func allow(_ mutations: GraphQLMutation...) {
    for mutation in mutations {
      if mutation == .restore, !declaration.isSoftDeletable {
        declaration.problems.append(
          "\(declaration.typeName): only rows of a SoftDeletable model can be restored")
      }
      declaration.mutations.insert(mutation)
    }
  }

  /// Restricts the rows that requests can read and change.
  ///
  /// The closure runs for each use, so it can depend on a task-local value such as the signed-in
  /// user:
  ///
  /// ```swift
  /// $0.rows { Post.where { $0.authorID == Session.userID } }
  /// ```
  public mutating func rows(_ query: @escaping @Sendable () -> Query<Row>) { base = query }

  /// Adds the row that a column references. Foreign keys between models of a schema are added
  /// automatically.
  public mutating func relation<Target: Model>(_ name: String, _ relation: ToOne<Row, Target>) {
    add(name, Target.self, relation.columns, isToMany: false) { columns in
      ModelRows<Target> { ColumnQuery(columns.query) }
    }
  }

  /// Adds the rows that reference a row, as a connection.
  ///
  /// Foreign keys between models of a schema are added automatically; an explicit relation without
  /// a condition replaces one under another name.
  public mutating func relation<Target: Model>(_ name: String, _ relation: ToMany<Row, Target>) {
    add(name, Target.self, relation.columns, isToMany: true) { columns in
      ModelRows<Target> { ColumnQuery(columns.query) }
    }
  }

  /// Adds the rows that belong to a row through a join table, as a connection.
  public mutating func relation<Link: Model, Target: Model>(
    _ name: String, _ relation: ManyToMany<Row, Link, Target>
  ) {
    add(name, Target.self, relation.columns, isToMany: true) { columns in
      ModelRows<Target> {
        guard let link = relation.linkColumns else { return ColumnQuery(columns.query) }
        return try ColumnQuery(columns.query)
          .through(Link.self, link.root, link.target, to: columns.target)
      }
    }
  }

  private mutating func add<Target: Model>(
    _ name: String, _ target: Target.Type, _ columns: RelationColumns<Target>?, isToMany: Bool,
    _ rows: (RelationColumns<Target>) -> ModelRows<Target>
  ) {
    guard let columns else {
      declaration.problems.append("\(declaration.typeName).\(name): a property has no field")
      return
    }
    declaration.relations.append(
      RelationDeclaration(
        name: name, table: Target.table.name, root: columns.root, target: columns.target,
        isToMany: isToMany, isRestricted: columns.isRestricted, rows: rows(columns)))
  }

  /// Changes what is declared of a property's column.
  private mutating func declare(
    _ field: PartialKeyPath<Row>, _ change: (inout ColumnDeclaration) -> Void
  ) {
    guard let column = Row.table.column(of: field) else {
      declaration.problems.append("\(declaration.typeName): \(field) has no field")
      return
    }
    change(&declaration[column: column])
  }
}
