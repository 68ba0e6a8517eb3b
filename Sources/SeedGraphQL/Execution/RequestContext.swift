/// The context of a request during execution.
struct RequestContext: Sendable {
  let schema: GraphQLSchema
  let fragments: [String: FragmentDefinition]
  /// The variables that have values.
  let variables: [String: GraphQLValue]

  /// The selected fields of a type, in order: section 6.3.2, `CollectFields`.
  func fields(of type: TypeDefinition, in sets: [SelectionSet]) -> [FieldGroup] {
    var groups: [FieldGroup] = []
    var places: [String: Int] = [:]
    var visited: Set<String> = []
    func collect(_ set: SelectionSet) {
      for selection in set.selections {
        switch selection {
        case .field(let field):
          guard isIncluded(field.directives) else { continue }
          if let place = places[field.responseName] {
            groups[place].fields.append(field)
          } else {
            places[field.responseName] = groups.count
            groups.append(
              FieldGroup(responseName: field.responseName, field: field, fields: [field]))
          }
        case .spread(let spread):
          guard isIncluded(spread.directives), visited.insert(spread.name.text).inserted,
            let fragment = fragments[spread.name.text],
            schema.type(type, isA: fragment.typeCondition.text)
          else { continue }
          collect(fragment.selectionSet)
        case .inline(let fragment):
          guard isIncluded(fragment.directives),
            fragment.typeCondition.map({ schema.type(type, isA: $0.text) }) ?? true
          else { continue }
          collect(fragment.selectionSet)
        }
      }
    }
    for set in sets { collect(set) }
    return groups
  }

  /// Whether `@skip` and `@include` keep a selection: sections 3.13.1 and 3.13.2.
  func isIncluded(_ directives: [Directive]) -> Bool {
    for directive in directives where ["skip", "include"].contains(directive.name.text) {
      guard let value = directive.arguments.first(where: { $0.name.text == "if" })?.value else {
        continue
      }
      let condition: Bool
      switch value.kind {
      case .boolean(let constant): condition = constant
      case .variable(let name): condition = variables[name.text] == .boolean(true)
      default: continue
      }
      if condition == (directive.name.text == "skip") { return false }
    }
    return true
  }

  /// The columns of a row that its selections need.
  func columns(of type: TypeDefinition, in sets: [SelectionSet]) -> Set<String> {
    var columns: Set<String> = []
    for group in fields(of: type, in: sets) {
      columns.formUnion(type.fields?[group.name]?.columns ?? [])
    }
    return columns
  }
}
