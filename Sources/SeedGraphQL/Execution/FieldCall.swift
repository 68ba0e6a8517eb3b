import SeedORM

/// What a resolver knows about the field that it finds the values of.
struct FieldCall: Sendable {
  let request: RequestContext
  let database: any DatabaseContext
  let group: FieldGroup
  /// The coerced arguments that have values.
  let arguments: [String: GraphQLValue]

  /// What is selected of the field's value, by the fields of a type.
  func selected(of type: String, in sets: [SelectionSet]? = nil) -> [FieldGroup] {
    guard let type = request.schema.types[type] else { return [] }
    return request.fields(of: type, in: sets ?? group.selectionSets)
  }

  /// The columns that are needed of rows of a type.
  func columns(of type: String, in sets: [SelectionSet]? = nil) -> Set<String> {
    guard let type = request.schema.types[type] else { return [] }
    return request.columns(of: type, in: sets ?? group.selectionSets)
  }
}
