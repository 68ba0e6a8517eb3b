/// A directive as described by `__Directive`.
struct DescribedDirective: Sendable {
  let schema: GraphQLSchema
  let directive: DirectiveDefinition
}
