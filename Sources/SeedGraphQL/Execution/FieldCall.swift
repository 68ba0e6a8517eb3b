import SeedORM

/// The field whose values a resolver resolves, with its arguments and context.
struct FieldCall: Sendable {
  let request: RequestContext
  let database: any DatabaseContext
  let group: FieldGroup
  /// The coerced arguments that have values.
  let arguments: [String: GraphQLValue]

  /// The selections on the field's value, as fields of a type.
  func selected(of type: String, in sets: [SelectionSet]? = nil) -> [FieldGroup] {
    guard let type = request.schema.types[type] else { return [] }
    return request.fields(of: type, in: sets ?? group.selectionSets)
  }

  /// The required columns of rows of a type.
  func columns(of type: String, in sets: [SelectionSet]? = nil) -> Set<String> {
    guard let type = request.schema.types[type] else { return [] }
    return request.columns(of: type, in: sets ?? group.selectionSets)
  }
}
