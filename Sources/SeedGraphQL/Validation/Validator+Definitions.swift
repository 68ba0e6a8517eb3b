extension Validator {
  /// Sections 5.1 and 5.2: what can be executed, and the names of operations and fragments.
  func checkDefinitions() {
    var operations: [String: Location] = [:]
    var fragments: [String: Location] = [:]
    let count = document.operations.count
    for definition in document.definitions {
      switch definition {
      case .typeSystem(let definition):
        let name = definition.name.map { "'\($0)'" } ?? "schema"
        report("The \(name) definition is not executable.", at: definition.location)
      case .operation(let operation):
        guard let name = operation.name else {
          if count > 1 {
            report(
              "This anonymous operation must be the only defined operation.",
              at: operation.location)
          }
          continue
        }
        if let first = operations[name.text] {
          report("There can be only one operation named '\(name.text)'.", at: first, name.location)
        } else {
          operations[name.text] = name.location
        }
      case .fragment(let fragment):
        let name = fragment.name
        if let first = fragments[name.text] {
          report("There can be only one fragment named '\(name.text)'.", at: first, name.location)
        } else {
          fragments[name.text] = name.location
        }
      }
    }
  }

  func check(_ operation: OperationDefinition) {
    var context = ValidationContext(owner: ObjectIdentifier(operation))
    for (name, definitions) in grouped(operation.variables, by: \.name.text)
    where definitions.count > 1 {
      report(
        "There can be only one variable named '$\(name)'.", at: definitions.map(\.name.location))
    }
    for variable in operation.variables { check(variable, context) }
    let location: DirectiveLocation =
      switch operation.kind {
      case .query: .query
      case .mutation: .mutation
      case .subscription: .subscription
      }
    check(operation.directives, on: location, context)
    context.parent = schema.rootType(of: operation.kind)
    check(operation.selectionSet, context)
  }

  func check(_ fragment: FragmentDefinition) {
    var context = ValidationContext(owner: ObjectIdentifier(fragment))
    let condition = fragment.typeCondition
    checkTypeName(condition)
    let type = schema.types[condition.text]
    if let type, !type.isComposite {
      report(
        "Fragment '\(fragment.name.text)' cannot condition on non composite type '\(type.name)'.",
        at: condition.location)
    }
    check(fragment.directives, on: .fragmentDefinition, context)
    context.parent = type?.isComposite == true ? type : nil
    check(fragment.selectionSet, context)
  }

  private func check(_ variable: VariableDefinition, _ context: ValidationContext) {
    checkTypeName(variable.type.name)
    let type = known(variable.type)
    let definition = type.flatMap { schema.types[$0.name] }
    if let definition, !definition.isInput {
      report(
        "Variable '$\(variable.name.text)' cannot be non-input type '\(variable.type.reference)'.",
        at: variable.type.location)
    }
    if let value = variable.defaultValue {
      check(value, as: definition?.isInput == true ? type : nil, hasDefault: false, context)
    }
    check(variable.directives, on: .variableDefinition, context)
  }

  func checkTypeName(_ name: Name) {
    guard schema.types[name.text] == nil else { return }
    report(
      "Unknown type '\(name.text)'." + suggestion(name.text, schema.types.names), at: name.location)
  }

  /// Elements by name, in the order of their first occurrence.
  func grouped<Element>(
    _ elements: [Element], by name: KeyPath<Element, String>
  ) -> [(name: String, elements: [Element])] {
    guard elements.count > 1 else { return [] }
    var groups: [(name: String, elements: [Element])] = []
    var indexes: [String: Int] = [:]
    for element in elements {
      let key = element[keyPath: name]
      if let index = indexes[key] {
        groups[index].elements.append(element)
      } else {
        indexes[key] = groups.count
        groups.append((key, [element]))
      }
    }
    return groups
  }
}
