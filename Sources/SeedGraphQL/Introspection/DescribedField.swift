/// A field as described by `__Field`.
struct DescribedField: Sendable {
  let schema: GraphQLSchema
  let field: FieldDefinition
}
