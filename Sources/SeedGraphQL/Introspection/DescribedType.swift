/// A type as described by `__Type`.
struct DescribedType: Sendable {
  let schema: GraphQLSchema
  let reference: TypeReference

  /// The named type; `nil` for a list or a non-null type.
  var definition: TypeDefinition? {
    if case .named(let name) = reference { schema.types[name] } else { nil }
  }

  var kind: String {
    switch reference {
    case .list: return "LIST"
    case .nonNull: return "NON_NULL"
    case .named: break
    }
    switch definition?.kind {
    case .object: return "OBJECT"
    case .interface: return "INTERFACE"
    case .enumeration: return "ENUM"
    case .input: return "INPUT_OBJECT"
    case .scalar, nil: return "SCALAR"
    }
  }

  func fields(_ includesDeprecated: Bool) -> ResolvedValue {
    guard let fields = definition?.fields else { return .null }
    let shown = fields.filter { includesDeprecated || $0.deprecationReason == nil }
    return .list("__Field", shown.map { DescribedField(schema: schema, field: $0) })
  }

  var interfaces: ResolvedValue {
    guard let definition, definition.isComposite else { return .null }
    return DescribedSchema(schema: schema).types(definition.interfaces)
  }

  var possibleTypes: ResolvedValue {
    guard let definition, definition.isComposite, !definition.isObject else { return .null }
    return DescribedSchema(schema: schema).types(schema.possibleTypes(of: definition))
  }

  func enumValues(_ includesDeprecated: Bool) -> ResolvedValue {
    guard case .enumeration(let values)? = definition?.kind else { return .null }
    return .list(
      "__EnumValue", values.filter { includesDeprecated || $0.deprecationReason == nil })
  }

  var inputFields: ResolvedValue {
    definition?.inputs.map { DescribedInput.list($0, schema) } ?? .null
  }

  var ofType: ResolvedValue {
    switch reference {
    case .named: .null
    case .list(let inner), .nonNull(let inner):
      .object("__Type", DescribedType(schema: schema, reference: inner))
    }
  }
}
