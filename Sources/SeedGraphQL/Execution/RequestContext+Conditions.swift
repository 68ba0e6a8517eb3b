extension RequestContext {
  /// Checks that no `@skip` or `@include` of an operation has null as its condition, which a
  /// variable with a default can be.
  ///
  /// - Throws: `GraphQLError`.
  func checkConditions(_ operation: OperationDefinition) throws {
    try check(operation.selectionSet)
    for fragment in fragments.values { try check(fragment.selectionSet) }
  }

  private func check(_ set: SelectionSet) throws {
    for selection in set.selections {
      switch selection {
      case .field(let field):
        try check(field.directives)
        if let set = field.selectionSet { try check(set) }
      case .spread(let spread): try check(spread.directives)
      case .inline(let fragment):
        try check(fragment.directives)
        try check(fragment.selectionSet)
      }
    }
  }

  private func check(_ directives: [Directive]) throws {
    for directive in directives where ["skip", "include"].contains(directive.name.text) {
      for argument in directive.arguments {
        guard case .variable(let name) = argument.value.kind, variables[name.text] == .null else {
          continue
        }
        throw GraphQLError(
          "Argument 'if' of non-null type 'Boolean!' must not be null.",
          at: [argument.value.location])
      }
    }
  }
}
