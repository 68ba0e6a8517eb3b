extension GraphQLSchema {
  /// The schema in GraphQL's definition language, for tools and for reviews of its changes.
  ///
  /// Scalars, directives and types of the specification are omitted.
  public var definitions: String {
    let known = ["Int", "Float", "String", "Boolean", "ID"]
    let own = types.filter { !$0.name.hasPrefix("__") && !known.contains($0.name) }
    return own.map { definition(of: $0) }.joined(separator: "\n\n") + "\n"
  }

  private func definition(of type: TypeDefinition) -> String {
    let comment = Self.comment(type.description, "")
    switch type.kind {
    case .scalar(let scalar):
      let url = scalar.specifiedByURL.map { " @specifiedBy(url: \(InputValueSyntax.quoted($0)))" }
      return comment + "scalar \(type.name)" + (url ?? "")
    case .object(let fields, let interfaces):
      let list = interfaces.isEmpty ? "" : " implements " + interfaces.joined(separator: " & ")
      return comment + "type \(type.name)\(list) " + block(fields.map { definition(of: $0) })
    case .interface(let fields):
      return comment + "interface \(type.name) " + block(fields.map { definition(of: $0) })
    case .enumeration(let values):
      return comment + "enum \(type.name) "
        + block(
          values.map {
            Self.comment($0.description, "  ") + "  \($0.name)"
              + Self.deprecation($0.deprecationReason)
          })
    case .input(let fields):
      return comment + "input \(type.name) "
        + block(fields.map { Self.comment($0.description, "  ") + "  " + definition(of: $0) })
    }
  }

  private func definition(of field: FieldDefinition) -> String {
    var arguments = ""
    if field.arguments.contains(where: { $0.description != nil }) {
      let lines = field.arguments.map {
        Self.comment($0.description, "    ") + "    " + definition(of: $0)
      }
      arguments = "(\n" + lines.joined(separator: "\n") + "\n  )"
    } else if !field.arguments.isEmpty {
      arguments = "(" + field.arguments.map { definition(of: $0) }.joined(separator: ", ") + ")"
    }
    return Self.comment(field.description, "  ") + "  \(field.name)\(arguments): \(field.type)"
      + Self.deprecation(field.deprecationReason)
  }

  private func definition(of input: InputDefinition) -> String {
    "\(input.name): \(input.type)"
      + (input.defaultValue.map { " = " + syntax(of: $0, as: input.type) } ?? "")
  }

  private func block(_ lines: [String]) -> String {
    "{\n" + lines.joined(separator: "\n") + "\n}"
  }

  private static func deprecation(_ reason: String?) -> String {
    reason.map { " @deprecated(reason: \(InputValueSyntax.quoted($0)))" } ?? ""
  }

  private static func comment(_ text: String?, _ indentation: String) -> String {
    text.map { indentation + InputValueSyntax.quoted($0) + "\n" } ?? ""
  }
}
