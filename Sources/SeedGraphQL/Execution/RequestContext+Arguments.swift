extension RequestContext {
  /// The arguments of a field or directive: section 6.4.1, `CoerceArgumentValues`.
  ///
  /// - Throws: `GraphQLError` if one is missing or not of its type.
  func arguments(
    _ definitions: NamedList<InputDefinition>, _ arguments: [ArgumentSyntax]
  ) throws -> [String: GraphQLValue] {
    var values: [String: GraphQLValue] = [:]
    for definition in definitions {
      let argument = arguments.last { $0.name.text == definition.name }
      guard let syntax = argument?.value, !isMissing(syntax) else {
        if let value = definition.defaultValue {
          values[definition.name] = value
        } else if definition.type.isNonNull {
          throw GraphQLError(
            "Argument '\(definition.name)' of required type '\(definition.type)' was not provided.",
            at: argument.map { [$0.value.location] } ?? [])
        }
        continue
      }
      guard let value = value(of: syntax, as: definition.type) else {
        throw GraphQLError(
          isNull(syntax)
            ? "Argument '\(definition.name)' of non-null type '\(definition.type)' must not be null."
            : "Argument '\(definition.name)' has invalid value \(syntax.printed).",
          at: [syntax.location])
      }
      values[definition.name] = value
    }
    return values
  }

  /// A document's value, coerced to a type; `nil` if that fails.
  func value(of syntax: InputValueSyntax, as type: TypeReference) -> GraphQLValue? {
    if case .variable(let name) = syntax.kind {
      guard let value = variables[name.text], !(value.isNull && type.isNonNull) else { return nil }
      // Validation has checked its type, and reading its value. A list of one element may be given
      // without brackets.
      if case .list = type.nullable, !value.isNull, value.list == nil { return .list([value]) }
      return value
    }
    switch type {
    case .nonNull(let inner): return syntax.isNull ? nil : value(of: syntax, as: inner)
    case .list(let element):
      if syntax.isNull { return .null }
      guard case .list(let items) = syntax.kind else {
        return value(of: syntax, as: element).map { .list([$0]) }
      }
      var values: [GraphQLValue] = []
      for item in items {
        if isMissing(item), !element.isNonNull {
          values.append(.null)
        } else if let value = value(of: item, as: element) {
          values.append(value)
        } else {
          return nil
        }
      }
      return .list(values)
    case .named(let name):
      if syntax.isNull { return .null }
      switch schema.types[name]?.kind {
      case .scalar(let scalar): return try? scalar.readSyntax(syntax)
      case .enumeration(let values):
        guard case .enumeration(let text) = syntax.kind, values[text] != nil else { return nil }
        return .string(text)
      case .input(let fields): return object(of: syntax, fields)
      default: return nil
      }
    }
  }

  private func object(
    of syntax: InputValueSyntax, _ definitions: NamedList<InputDefinition>
  ) -> GraphQLValue? {
    guard case .object(let fields) = syntax.kind else { return nil }
    var object = GraphQLObject()
    for definition in definitions {
      if let field = fields.last(where: { $0.name.text == definition.name }),
        !isMissing(field.value)
      {
        guard let value = value(of: field.value, as: definition.type) else { return nil }
        object[definition.name] = value
      } else if let value = definition.defaultValue {
        object[definition.name] = value
      } else if definition.type.isNonNull {
        return nil
      }
    }
    return .object(object)
  }

  private func isMissing(_ syntax: InputValueSyntax) -> Bool {
    if case .variable(let name) = syntax.kind { variables[name.text] == nil } else { false }
  }

  private func isNull(_ syntax: InputValueSyntax) -> Bool {
    if case .variable(let name) = syntax.kind {
      variables[name.text] == .null
    } else {
      syntax.isNull
    }
  }
}
