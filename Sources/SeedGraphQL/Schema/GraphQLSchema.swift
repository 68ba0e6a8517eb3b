/// A GraphQL schema of SeedORM's models.
///
/// ```swift
/// let schema = try GraphQLSchema {
///   $0.add(User.self)
///   $0.add(Post.self) { $0.allow(.create, .update) }
/// }
/// let response = await schema.execute(GraphQLRequest("{ users { nodes { username } } }"), in: db)
/// ```
public struct GraphQLSchema: Sendable {
  /// The limits of requests.
  public let limits: GraphQLLimits
  /// The types, including those of introspection.
  let types: NamedList<TypeDefinition>
  let directives = DirectiveDefinition.specified
  /// The objects of each interface.
  private let implementations: [String: [String]]

  /// Creates a schema.
  ///
  /// - Parameters:
  ///   - limits: the limits of requests.
  ///   - build: adds the models.
  /// - Throws: ``GraphQLSchemaError`` with all problems; any error of the closure.
  public init(
    limits: GraphQLLimits = GraphQLLimits(),
    _ build: (inout GraphQLSchemaBuilder) throws -> Void
  ) throws {
    var builder = GraphQLSchemaBuilder()
    try build(&builder)
    var assembler = SchemaAssembler(builder.declarations, limits)
    guard assembler.problems.isEmpty else { throw GraphQLSchemaError(problems: assembler.problems) }
    for type in IntrospectionTypes.all { assembler.types.append(type) }
    self.limits = limits
    types = assembler.types
    var implementations: [String: [String]] = [:]
    for type in types {
      for interface in type.interfaces { implementations[interface, default: []].append(type.name) }
    }
    self.implementations = implementations
  }

  /// The type of an operation's fields; `nil` if there are no such operations.
  func rootType(of kind: OperationKind) -> TypeDefinition? {
    switch kind {
    case .query: types["Query"]
    case .mutation: types["Mutation"]
    case .subscription: nil
    }
  }

  /// The field with a name, including those of the specification itself.
  func field(_ name: String, of type: TypeDefinition) -> FieldDefinition? {
    switch name {
    case "__typename" where type.isComposite: IntrospectionTypes.typename
    case "__schema" where type.name == "Query": IntrospectionTypes.schema
    case "__type" where type.name == "Query": IntrospectionTypes.type
    default: type.fields?[name]
    }
  }

  /// The objects that a type's values may be.
  func possibleTypes(of type: TypeDefinition) -> [String] {
    type.isObject ? [type.name] : implementations[type.name] ?? []
  }

  /// Whether all values of an object type also belong to another type.
  func type(_ type: TypeDefinition, isA name: String) -> Bool {
    type.name == name || type.interfaces.contains(name)
  }
}
