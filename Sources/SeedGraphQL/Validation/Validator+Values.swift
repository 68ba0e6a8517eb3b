extension Validator {
  /// Section 5.6: values where they are written.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - type: the type that is expected, if it is known.
  ///   - hasDefault: whether there is a default for null.
  ///   - context: where it is.
  ///   - isChecked: whether a list or object around it was of the right type.
  func check(
    _ value: InputValueSyntax, as type: TypeReference?, hasDefault: Bool,
    _ context: ValidationContext,
    isChecked: Bool = true
  ) {
    switch value.kind {
    case .variable(let name):
      usages[context.owner, default: []].append(
        VariableUsage(name: name, location: value.location, type: type, hasDefault: hasDefault))
    case .null:
      if isChecked, let type, type.isNonNull { reportMismatch(value, type) }
    case .list(let values):
      let nullable = type?.nullable
      var element = nullable
      var isList = false
      if case .list(let inner)? = nullable { (element, isList) = (inner, true) }
      if isChecked, !isList { checkLeaf(value, element) }
      for item in values {
        check(item, as: element, hasDefault: false, context, isChecked: isChecked && isList)
      }
    case .object(let fields): check(value, fields, as: type, context, isChecked)
    default: if isChecked { checkLeaf(value, type) }
    }
  }

  private func check(
    _ value: InputValueSyntax, _ fields: [ObjectFieldSyntax], as type: TypeReference?,
    _ context: ValidationContext, _ isChecked: Bool
  ) {
    let definition = type.flatMap { schema.types[$0.name] }
    let inputs = definition?.inputs
    if isChecked {
      if let inputs, let definition {
        for input in inputs where input.isRequired {
          guard !fields.contains(where: { $0.name.text == input.name }) else { continue }
          report(
            "Field '\(definition.name).\(input.name)' of required type '\(input.type)' was not provided.",
            at: value.location)
        }
      } else {
        checkLeaf(value, type)
      }
    }
    var seen: [String: Location] = [:]
    for field in fields {
      let name = field.name.text
      if let first = seen[name] {
        report("There can be only one input field named '\(name)'.", at: first, field.name.location)
      } else {
        seen[name] = field.name.location
      }
      let input = inputs?[name]
      if isChecked, input == nil, let inputs, let definition {
        report(
          "Field '\(name)' is not defined by type '\(definition.name)'."
            + suggestion(name, inputs.names), at: field.name.location)
      }
      check(
        field.value, as: input?.type, hasDefault: input?.defaultValue != nil, context,
        isChecked: isChecked && inputs != nil)
    }
  }

  /// A value of a scalar or an enumeration.
  private func checkLeaf(_ value: InputValueSyntax, _ type: TypeReference?) {
    guard let type, let definition = schema.types[type.name] else { return }
    switch definition.kind {
    case .scalar(let scalar):
      do {
        _ = try scalar.readSyntax(value)
      } catch {
        report(error.message, at: value.location)
      }
    case .enumeration(let values):
      guard case .enumeration(let text) = value.kind else {
        return report(
          "Enum '\(definition.name)' cannot represent non-enum value: \(value.printed)."
            + suggestion(value.printed, values.names, "the enum value"), at: value.location)
      }
      guard values[text] == nil else { return }
      report(
        "Value '\(text)' does not exist in '\(definition.name)' enum."
          + suggestion(text, values.names, "the enum value"), at: value.location)
    default: reportMismatch(value, type)
    }
  }

  private func reportMismatch(_ value: InputValueSyntax, _ type: TypeReference) {
    report("Expected value of type '\(type)', found \(value.printed).", at: value.location)
  }
}
