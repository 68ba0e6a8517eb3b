/// An argument or field of an input object as described by `__InputValue`.
struct DescribedInput: Sendable {
  let schema: GraphQLSchema
  let input: InputDefinition

  static func list(_ inputs: NamedList<InputDefinition>, _ schema: GraphQLSchema) -> ResolvedValue {
    .list("__InputValue", inputs.map { DescribedInput(schema: schema, input: $0) })
  }

  /// The default in GraphQL's syntax.
  var defaultValue: String? {
    input.defaultValue.map { schema.syntax(of: $0, as: input.type) }
  }
}

extension GraphQLSchema {
  /// A value of a type in GraphQL's syntax.
  func syntax(of value: GraphQLValue, as type: TypeReference) -> String {
    switch (value, type.nullable) {
    case (.null, _): return "null"
    case (.list(let values), .list(let element)):
      return "[" + values.map { syntax(of: $0, as: element) }.joined(separator: ", ") + "]"
    case (.string(let text), .named(let name)):
      if case .enumeration? = types[name]?.kind { return text }
      return InputValueSyntax.quoted(text)
    case (.object(let object), .named(let name)):
      let inputs = types[name]?.inputs
      let fields = object.elements.map { field in
        "\(field.name): \(syntax(of: field.value, as: inputs?[field.name]?.type ?? "String"))"
      }
      return "{" + fields.joined(separator: ", ") + "}"
    case (.list(let values), _):
      return "[" + values.map { syntax(of: $0, as: type) }.joined(separator: ", ") + "]"
    default: return JSONWriter.text(of: value)
    }
  }
}
