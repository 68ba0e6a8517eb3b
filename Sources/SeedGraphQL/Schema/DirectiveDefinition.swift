/// A directive that a schema knows.
struct DirectiveDefinition: Sendable, Named {
  var name: String
  var description: String
  var arguments: NamedList<InputDefinition>
  var locations: [DirectiveLocation]

  /// The directives of the specification.
  static let specified: NamedList<DirectiveDefinition> = [
    DirectiveDefinition(
      name: "include",
      description:
        "Directs the executor to include this field or fragment only when the `if` argument is true.",
      arguments: [InputDefinition("if", "Boolean!", "Included when true.")],
      locations: [.field, .fragmentSpread, .inlineFragment]),
    DirectiveDefinition(
      name: "skip",
      description:
        "Directs the executor to skip this field or fragment when the `if` argument is true.",
      arguments: [InputDefinition("if", "Boolean!", "Skipped when true.")],
      locations: [.field, .fragmentSpread, .inlineFragment]),
    DirectiveDefinition(
      name: "deprecated",
      description: "Marks an element of a GraphQL schema as no longer supported.",
      arguments: [
        InputDefinition(
          "reason", "String", "Why it was deprecated, and what to use instead, in Markdown.",
          default: "No longer supported")
      ],
      locations: [
        .fieldDefinition, .argumentDefinition, .inputFieldDefinition, .enumerationValue,
      ]),
    DirectiveDefinition(
      name: "specifiedBy",
      description: "Exposes a URL that specifies the behavior of this scalar.",
      arguments: [
        InputDefinition("url", "String!", "The URL that specifies the behavior of this scalar.")
      ],
      locations: [.scalar]),
  ]
}
