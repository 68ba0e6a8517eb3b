/// A schema as described by `__Schema`.
struct DescribedSchema: Sendable {
  let schema: GraphQLSchema

  func types(_ names: [String]) -> ResolvedValue {
    .list("__Type", names.map { DescribedType(schema: schema, reference: .named($0)) })
  }

  func root(_ kind: OperationKind) -> ResolvedValue {
    guard let type = schema.rootType(of: kind) else { return .null }
    return .object("__Type", DescribedType(schema: schema, reference: .named(type.name)))
  }
}
