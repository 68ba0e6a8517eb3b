extension Validator {
  /// Sections 5.3 and 5.5: fields and fragments where they are selected.
  func check(_ set: SelectionSet, _ context: ValidationContext) {
    guard !isFull else { return }
    checkConflicts(in: set, context.parent)
    for selection in set.selections {
      switch selection {
      case .field(let field): check(field, context)
      case .spread(let spread): check(spread, context)
      case .inline(let fragment): check(fragment, context)
      }
    }
  }

  private func check(_ field: FieldSyntax, _ context: ValidationContext) {
    let name = field.name.text
    let definition = context.parent.flatMap { schema.field(name, of: $0) }
    if let parent = context.parent, definition == nil { reportUnknown(field, of: parent) }
    if definition != nil, name == "__schema" || name == "__type",
      !schema.limits.allowsIntrospection
    {
      report(
        "GraphQL introspection has been disabled, but the requested query contained the field '\(name)'.",
        at: field.location)
    }
    let type = definition.flatMap { schema.types[$0.type.name] }
    if let definition, let type { checkLeaf(field, definition, type) }

    var inner = context
    inner.field = definition
    checkUniqueNames(of: field.arguments)
    for argument in field.arguments {
      let input = definition?.arguments[argument.name.text]
      if input == nil, let definition, let parent = context.parent {
        report(
          "Unknown argument '\(argument.name.text)' on field '\(parent.name).\(name)'."
            + suggestion(argument.name.text, definition.arguments.names), at: argument.location)
      }
      check(argument.value, as: input?.type, hasDefault: input?.defaultValue != nil, inner)
    }
    check(field.directives, on: .field, inner)
    if let set = field.selectionSet {
      inner.parent = type?.isComposite == true ? type : nil
      check(set, inner)
    }
    for input in definition?.arguments.elements ?? [] where input.isRequired {
      guard !field.arguments.contains(where: { $0.name.text == input.name }) else { continue }
      report(
        "Field '\(name)' argument '\(input.name)' of type '\(input.type)' is required, but it was not provided.",
        at: field.location)
    }
  }

  private func reportUnknown(_ field: FieldSyntax, of parent: TypeDefinition) {
    let name = field.name.text
    var hint = ""
    if schema.limits.allowsIntrospection {
      let types =
        parent.isObject
        ? []
        : schema.possibleTypes(of: parent).filter { schema.types[$0]?.fields?[name] != nil }
          .sorted(by: Suggestions.naturallyPrecedes)
      hint = Suggestions.text(types, "to use an inline fragment on")
      if hint.isEmpty { hint = suggestion(name, parent.fields?.names ?? []) }
    }
    report("Cannot query field '\(name)' on type '\(parent.name)'." + hint, at: field.location)
  }

  private func checkLeaf(
    _ field: FieldSyntax, _ definition: FieldDefinition, _ type: TypeDefinition
  ) {
    let name = field.name.text
    if type.isLeaf, let set = field.selectionSet {
      report(
        "Field '\(name)' must not have a selection since type '\(definition.type)' has no subfields.",
        at: set.location)
    } else if !type.isLeaf, field.selectionSet == nil {
      report(
        "Field '\(name)' of type '\(definition.type)' must have a selection of subfields. Did you mean '\(name) { ... }'?",
        at: field.location)
    }
  }

  private func check(_ spread: FragmentSpread, _ context: ValidationContext) {
    let name = spread.name.text
    check(spread.directives, on: .fragmentSpread, context)
    guard let fragment = fragments[name] else {
      return report("Unknown fragment '\(name)'.", at: spread.name.location)
    }
    guard let type = schema.types[fragment.typeCondition.text], type.isComposite,
      let parent = context.parent, !overlap(type, parent)
    else { return }
    report(
      "Fragment '\(name)' cannot be spread here as objects of type '\(parent.name)' can never be of type '\(type.name)'.",
      at: spread.location)
  }

  private func check(_ fragment: InlineFragment, _ context: ValidationContext) {
    var inner = context
    if let condition = fragment.typeCondition {
      checkTypeName(condition)
      let type = schema.types[condition.text]
      if let type, !type.isComposite {
        report(
          "Fragment cannot condition on non composite type '\(type.name)'.",
          at: condition.location)
      }
      inner.parent = type?.isComposite == true ? type : nil
      if let type = inner.parent, let parent = context.parent, !overlap(type, parent) {
        report(
          "Fragment cannot be spread here as objects of type '\(parent.name)' can never be of type '\(type.name)'.",
          at: fragment.location)
      }
    }
    check(fragment.directives, on: .inlineFragment, context)
    check(fragment.selectionSet, inner)
  }

  private func overlap(_ left: TypeDefinition, _ right: TypeDefinition) -> Bool {
    left.name == right.name
      || !Set(schema.possibleTypes(of: left)).isDisjoint(with: schema.possibleTypes(of: right))
  }

  func checkUniqueNames(of arguments: [ArgumentSyntax]) {
    for (name, arguments) in grouped(arguments, by: \.name.text) where arguments.count > 1 {
      report("There can be only one argument named '\(name)'.", at: arguments.map(\.location))
    }
  }
}
