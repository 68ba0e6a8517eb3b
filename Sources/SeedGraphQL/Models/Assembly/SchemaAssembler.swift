import SeedORM
import SeedSchema

/// Creates the types of a schema from its models.
struct SchemaAssembler {
  let limits: GraphQLLimits
  private(set) var models: [ModelBinding] = []
  var types: NamedList<TypeDefinition> = []
  private(set) var problems: [String] = []
  var queries: NamedList<FieldDefinition> = []
  var mutations: NamedList<FieldDefinition> = []

  init(_ declarations: [ModelDeclaration], _ limits: GraphQLLimits) {
    self.limits = limits
    problems = declarations.flatMap(\.problems)
    let names = ColumnNaming(declarations)
    models = declarations.map { names.binding(of: $0) }
    for index in models.indices {
      models[index].relations = RelationFinder(models: models).relations(of: models[index])
    }
    addCommonTypes()
    for model in models { add(model) }
    addNodes()
    if declarations.isEmpty { report("the schema has no model") }
    add(TypeDefinition("Query", "Operations that read data.", .object(queries, interfaces: [])))
    if !mutations.isEmpty {
      add(
        TypeDefinition(
          "Mutation", "Operations that change data.", .object(mutations, interfaces: [])))
    }
  }

  /// Records a problem.
  mutating func report(_ problem: String) { problems.append(problem) }

  /// Adds a type, whose name must be new.
  mutating func add(_ type: TypeDefinition) {
    if !Naming.isName(type.name) {
      report("`\(type.name)` is not a valid name of a type")
    } else if types[type.name] != nil {
      report("there are two types named `\(type.name)`: give a model another name with `as:`")
    }
    types.append(type)
  }

  private mutating func add(_ model: ModelBinding) {
    let declaration = model.declaration
    if declaration.key.isEmpty {
      report("\(model.typeName): the table \(declaration.table.name) has no primary key")
    }
    for fact in declaration.key where !fact.schema.type.isKey {
      report("\(model.typeName): a key of type \(fact.schema.type) can't be an ID")
    }
    add(
      TypeDefinition(
        model.typeName, declaration.description,
        .object(fields(of: model), interfaces: ["Node"])))
    for column in model.columns where !column.codec.enumeration.isEmpty {
      add(
        TypeDefinition(
          column.codec.typeName, nil,
          .enumeration(NamedList(column.codec.enumeration.map { EnumerationValue(name: $0.name) })))
      )
      add(FilterTypes.comparison(of: column.codec.typeName, isOrdered: false, isText: false))
    }
    addConnection(of: model)
    addQueries(of: model)
    addMutations(of: model)
  }

  // MARK: Objects

  private mutating func fields(of model: ModelBinding) -> NamedList<FieldDefinition> {
    var fields: NamedList<FieldDefinition> = []
    let keys = model.keyColumns
    let type = model.typeName
    if model.columns["id"] == nil {
      fields.append(
        .computed(
          "id", "ID!", "The key of the row among all types.", of: ModelRow.self, columns: keys
        ) {
          row, _ in .text(GlobalID(type, keys.map { row[$0] }).description)
        })
    } else {
      report("\(type): the field `id` is the global ID: give the column another name with `rename`")
    }
    for column in model.columns {
      if !Naming.isName(column.name) {
        report("\(type): `\(column.name)` is not a valid name of a field: use `rename`")
      }
      var field = FieldDefinition.computed(
        column.name, column.type, column.description, of: ModelRow.self, columns: [column.column]
      ) { row, _ in try column.codec.output(row[column.column]) }
      field.deprecationReason = column.deprecationReason
      fields.append(field)
    }
    for relation in model.relations {
      guard let target = models.first(where: { $0.typeName == relation.typeName }) else { continue }
      if fields[relation.declaration.name] != nil {
        report("\(type): there are two fields named `\(relation.declaration.name)`")
      }
      fields.append(field(of: relation, to: target))
    }
    return fields
  }

  private func field(of relation: RelationBinding, to target: ModelBinding) -> FieldDefinition {
    let declaration = relation.declaration
    let all = target.declaration.rows
    let rows = declaration.rows?.restricted(to: all) ?? all
    guard declaration.isToMany else {
      let resolver = RowResolver(model: target, rows: rows)
      return FieldDefinition(
        declaration.name, .named(target.typeName), declaration.description,
        columns: [declaration.root]
      ) { call, sources in try await resolver.referenced(relation, call, sources) }
    }
    let resolver = ConnectionResolver(model: target, rows: rows)
    var field = FieldDefinition(
      declaration.name, .nonNull(.named(target.connection)), declaration.description,
      arguments: ConnectionResolver.arguments(of: target, withDeleted: false),
      columns: [declaration.root]
    ) { call, sources in try await resolver.related(relation, call, sources) }
    field.pageSize = limits.pageSize
    return field
  }

  // MARK: Root fields

  private mutating func addQueries(of model: ModelBinding) {
    let declaration = model.declaration
    let one = RowResolver(model: model, rows: declaration.rows)
    addQuery(
      FieldDefinition(
        declaration.singular, .named(model.typeName), "The row of an ID; null if there is none.",
        arguments: [InputDefinition("id", "ID!")]
      ) { call, sources in
        let value = try await one.one(call)
        return sources.map { _ in value }
      })
    let all = ConnectionResolver(model: model, rows: declaration.rows)
    var list = FieldDefinition(
      declaration.plural, .nonNull(.named(model.connection)), "The rows, page by page.",
      arguments: ConnectionResolver.arguments(
        of: model, withDeleted: declaration.mutations.contains(.restore))
    ) { call, sources in
      let value = try await all.all(call)
      return sources.map { _ in value }
    }
    list.pageSize = limits.pageSize
    addQuery(list)
  }

  private mutating func addQuery(_ field: FieldDefinition) {
    if !Naming.isName(field.name) {
      report("`\(field.name)` is not a valid name of a field")
    } else if queries[field.name] != nil {
      report(
        "two models have a field `\(field.name)`: give one another name with `as:` or `plural:`")
    }
    queries.append(field)
  }

  private mutating func addNodes() {
    let resolver = NodeResolver(
      models: Dictionary(models.map { ($0.typeName, $0) }, uniquingKeysWith: { first, _ in first }))
    add(
      TypeDefinition(
        "Node", "A row with a global ID.",
        .interface([
          FieldDefinition("id", "ID!", "The key of the row among all types.") { _, sources in
            sources.map { _ in .null }
          }
        ])))
    addQuery(
      FieldDefinition(
        "node", "Node", "The row of a global ID; null if there is none.",
        arguments: [InputDefinition("id", "ID!")]
      ) { call, sources in
        let found = try await resolver.nodes([call.arguments["id"]?.string ?? ""], call)
        return sources.map { _ in found.first ?? .null }
      })
    let maximum = limits.maximumPageSize
    addQuery(
      FieldDefinition(
        "nodes", "[Node]!", "The rows of some global IDs; null for those that don't exist.",
        arguments: [InputDefinition("ids", "[ID!]!")]
      ) { call, sources in
        let texts = call.arguments["ids"]?.list ?? []
        guard texts.count <= maximum else {
          throw PageRequest.invalid("At most \(maximum) rows can be requested.")
        }
        let found = try await resolver.nodes(texts.map { $0.string ?? "" }, call)
        return sources.map { _ in .list(found) }
      })
  }
}

extension FieldType {
  /// Whether its values can be the text of a key.
  fileprivate var isKey: Bool {
    switch self {
    case .json, .blob, .array: false
    default: true
    }
  }
}
