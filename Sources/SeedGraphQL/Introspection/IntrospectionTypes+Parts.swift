extension IntrospectionTypes {
  static let fieldType = TypeDefinition(
    "__Field", "A field of an object or interface.",
    .object(
      [
        .computed("name", "String!", of: DescribedField.self) { .text($0.field.name) },
        .computed("description", "String", of: DescribedField.self) {
          .text($0.field.description)
        },
        .computed(
          "args", "[__InputValue!]!", of: DescribedField.self, arguments: includeDeprecated
        ) { field, _ in DescribedInput.list(field.field.arguments, field.schema) },
        .computed("type", "__Type!", of: DescribedField.self) { field, _ in
          .object("__Type", DescribedType(schema: field.schema, reference: field.field.type))
        },
        .computed("isDeprecated", "Boolean!", of: DescribedField.self) {
          .leaf(.boolean($0.field.deprecationReason != nil))
        },
        .computed("deprecationReason", "String", of: DescribedField.self) {
          .text($0.field.deprecationReason)
        },
      ], interfaces: []))

  static let inputValueType = TypeDefinition(
    "__InputValue", "An argument, or a field of an input object.",
    .object(
      [
        .computed("name", "String!", of: DescribedInput.self) { .text($0.input.name) },
        .computed("description", "String", of: DescribedInput.self) {
          .text($0.input.description)
        },
        .computed("type", "__Type!", of: DescribedInput.self) {
          .object("__Type", DescribedType(schema: $0.schema, reference: $0.input.type))
        },
        .computed(
          "defaultValue", "String", "The value if none is given, as the language writes it.",
          of: DescribedInput.self
        ) { input, _ in .text(input.defaultValue) },
        .computed("isDeprecated", "Boolean!", of: DescribedInput.self) { _ in .leaf(false) },
        .computed("deprecationReason", "String", of: DescribedInput.self) { _ in .null },
      ], interfaces: []))

  static let enumValueType = TypeDefinition(
    "__EnumValue", "A value of an enumeration.",
    .object(
      [
        .computed("name", "String!", of: EnumerationValue.self) { .text($0.name) },
        .computed("description", "String", of: EnumerationValue.self) { .text($0.description) },
        .computed("isDeprecated", "Boolean!", of: EnumerationValue.self) {
          .leaf(.boolean($0.deprecationReason != nil))
        },
        .computed("deprecationReason", "String", of: EnumerationValue.self) {
          .text($0.deprecationReason)
        },
      ], interfaces: []))

  static let directiveType = TypeDefinition(
    "__Directive", "A directive.",
    .object(
      [
        .computed("name", "String!", of: DescribedDirective.self) { .text($0.directive.name) },
        .computed("description", "String", of: DescribedDirective.self) {
          .text($0.directive.description)
        },
        .computed("isRepeatable", "Boolean!", of: DescribedDirective.self) { _ in .leaf(false) },
        .computed("locations", "[__DirectiveLocation!]!", of: DescribedDirective.self) {
          .list($0.directive.locations.map { .text($0.rawValue) })
        },
        .computed(
          "args", "[__InputValue!]!", of: DescribedDirective.self, arguments: includeDeprecated
        ) { directive, _ in DescribedInput.list(directive.directive.arguments, directive.schema) },
      ], interfaces: []))

  static let typeKind = TypeDefinition(
    "__TypeKind", "The kinds of types.",
    .enumeration(
      NamedList(
        [
          "SCALAR", "OBJECT", "INTERFACE", "UNION", "ENUM", "INPUT_OBJECT", "LIST", "NON_NULL",
        ].map { EnumerationValue(name: $0) })))

  static let directiveLocation = TypeDefinition(
    "__DirectiveLocation", "Where directives can be.",
    .enumeration(
      NamedList(DirectiveLocation.allCases.map { EnumerationValue(name: $0.rawValue) })))
}

extension FieldDefinition {
  /// A field without arguments that is computed for each object separately.
  fileprivate static func computed<Source: Sendable>(
    _ name: String, _ type: TypeReference, of source: Source.Type,
    _ value: @escaping @Sendable (Source) -> ResolvedValue
  ) -> FieldDefinition {
    computed(name, type, of: source) { source, _ in value(source) }
  }
}
