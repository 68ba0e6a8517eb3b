/// A directive as `__Directive` shows it.
struct DescribedDirective: Sendable {
  let schema: GraphQLSchema
  let directive: DirectiveDefinition
}
