/// A field as `__Field` shows it.
struct DescribedField: Sendable {
  let schema: GraphQLSchema
  let field: FieldDefinition
}
