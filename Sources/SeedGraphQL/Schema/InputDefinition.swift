/// An argument, or a field of an input object.
struct InputDefinition: Sendable, Named {
  var name: String
  var description: String?
  var type: TypeReference
  /// The value if none is given, in coerced form.
  var defaultValue: GraphQLValue?

  init(
    _ name: String, _ type: TypeReference, _ description: String? = nil,
    default value: GraphQLValue? = nil
  ) {
    self.name = name
    self.type = type
    self.description = description
    defaultValue = value
  }

  /// Whether a request must provide it.
  var isRequired: Bool { type.isNonNull && defaultValue == nil }
}
