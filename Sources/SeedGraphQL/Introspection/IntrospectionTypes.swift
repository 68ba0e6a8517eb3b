/// The types by which a schema describes itself: section 4 of the GraphQL specification.
enum IntrospectionTypes {
  static let all: [TypeDefinition] = [
    schemaType, typeType, fieldType, inputValueType, enumValueType, typeKind, directiveType,
    directiveLocation,
  ]

  /// `__schema`.
  static let schema = FieldDefinition(
    "__schema", "__Schema!", "Access the current type schema of this server."
  ) { call, sources in
    sources.map { _ in .object("__Schema", DescribedSchema(schema: call.request.schema)) }
  }

  /// `__type`.
  static let type = FieldDefinition(
    "__type", "__Type", "Request the type information of a single type.",
    arguments: [InputDefinition("name", "String!")]
  ) { call, sources in
    let schema = call.request.schema
    let name = call.arguments["name"]?.string ?? ""
    let value: ResolvedValue =
      schema.types[name] == nil
      ? .null : .object("__Type", DescribedType(schema: schema, reference: .named(name)))
    return sources.map { _ in value }
  }

  /// `__typename`, whose value the executor provides.
  static let typename = FieldDefinition(
    "__typename", "String!", "The name of the current Object type at runtime."
  ) { _, sources in sources.map { _ in .null } }

  private static let schemaType = TypeDefinition(
    "__Schema", "What a server can do: its types, directives and operations.",
    .object(
      [
        .computed("description", "String", of: DescribedSchema.self) { _, _ in .null },
        .computed("types", "[__Type!]!", "All types.", of: DescribedSchema.self) { source, _ in
          source.types(source.schema.types.names)
        },
        .computed("queryType", "__Type!", "The type of queries.", of: DescribedSchema.self) {
          source, _ in source.root(.query)
        },
        .computed("mutationType", "__Type", "The type of mutations.", of: DescribedSchema.self) {
          source, _ in source.root(.mutation)
        },
        .computed(
          "subscriptionType", "__Type", "The type of subscriptions.", of: DescribedSchema.self
        ) { source, _ in source.root(.subscription) },
        .computed("directives", "[__Directive!]!", "All directives.", of: DescribedSchema.self) {
          source, _ in
          .list(
            "__Directive",
            source.schema.directives.map {
              DescribedDirective(schema: source.schema, directive: $0)
            })
        },
      ], interfaces: []))

  private static let typeType = TypeDefinition(
    "__Type", "A type, or a list of a type, or a type without null.",
    .object(
      [
        .computed("kind", "__TypeKind!", of: DescribedType.self) { type, _ in .text(type.kind) },
        .computed("name", "String", of: DescribedType.self) { type, _ in
          .text(type.definition?.name)
        },
        .computed("description", "String", of: DescribedType.self) { type, _ in
          .text(type.definition?.description)
        },
        .computed("specifiedByURL", "String", of: DescribedType.self) { type, _ in
          guard case .scalar(let scalar)? = type.definition?.kind else { return .null }
          return .text(scalar.specifiedByURL)
        },
        .computed(
          "fields", "[__Field!]", of: DescribedType.self, arguments: includeDeprecated
        ) { type, call in type.fields(call.includesDeprecated) },
        .computed("interfaces", "[__Type!]", of: DescribedType.self) { type, _ in type.interfaces },
        .computed("possibleTypes", "[__Type!]", of: DescribedType.self) { type, _ in
          type.possibleTypes
        },
        .computed(
          "enumValues", "[__EnumValue!]", of: DescribedType.self, arguments: includeDeprecated
        ) { type, call in type.enumValues(call.includesDeprecated) },
        .computed(
          "inputFields", "[__InputValue!]", of: DescribedType.self, arguments: includeDeprecated
        ) { type, _ in type.inputFields },
        .computed("ofType", "__Type", of: DescribedType.self) { type, _ in type.ofType },
      ], interfaces: []))

  static let includeDeprecated: NamedList<InputDefinition> = [
    InputDefinition("includeDeprecated", "Boolean", default: false)
  ]
}

extension FieldCall {
  /// The argument of fields that omit deprecated parts.
  var includesDeprecated: Bool { arguments["includeDeprecated"] == .boolean(true) }
}
