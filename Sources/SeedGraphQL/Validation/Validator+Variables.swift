extension Validator {
  /// Section 5.8: variables, and where they are used.
  func checkVariables(of operation: OperationDefinition) {
    let suffix = operation.name.map { " by operation '\($0.text)'" } ?? ""
    let unused = operation.name.map { " in operation '\($0.text)'" } ?? ""
    var found = usages[ObjectIdentifier(operation)] ?? []
    for fragment in referencedFragments(of: operation) {
      found += usages[ObjectIdentifier(fragment)] ?? []
    }
    // Of two variables with the same name, the later one counts.
    let definitions = Dictionary(
      operation.variables.map { ($0.name.text, $0) }, uniquingKeysWith: { $1 })
    for usage in found where !isFull {
      let name = usage.name.text
      guard let definition = definitions[name] else {
        report(
          "Variable '$\(name)' is not defined\(suffix).", at: usage.location, operation.location)
        continue
      }
      guard let expected = usage.type, let type = known(definition.type),
        !isAllowed(type, definition.defaultValue, at: expected, usage.hasDefault)
      else { continue }
      report(
        "Variable '$\(name)' of type '\(type)' used in position expecting type '\(expected)'.",
        at: definition.location, usage.location)
    }
    let used = Set(found.map(\.name.text))
    for variable in operation.variables where !used.contains(variable.name.text) {
      report(
        "Variable '$\(variable.name.text)' is never used\(unused).", at: variable.location)
    }
  }

  /// Section 5.8.5, `IsVariableUsageAllowed`.
  private func isAllowed(
    _ type: TypeReference, _ value: InputValueSyntax?, at expected: TypeReference,
    _ hasDefault: Bool
  ) -> Bool {
    if expected.isNonNull, !type.isNonNull {
      let hasValue = value.map { !$0.isNull } ?? false
      guard hasValue || hasDefault else { return false }
      return isSubtype(type, of: expected.nullable)
    }
    return isSubtype(type, of: expected)
  }

  private func isSubtype(_ type: TypeReference, of expected: TypeReference) -> Bool {
    switch (type, expected) {
    case (.nonNull(let inner), .nonNull(let other)): isSubtype(inner, of: other)
    case (_, .nonNull): false
    case (.nonNull(let inner), _): isSubtype(inner, of: expected)
    case (.list(let inner), .list(let other)): isSubtype(inner, of: other)
    default: type == expected
    }
  }
}
