/// Reads the variables of a request: section 6.1.2, `CoerceVariableValues`.
struct VariableReader {
  let schema: GraphQLSchema
  private(set) var errors: [GraphQLError] = []

  init(_ schema: GraphQLSchema) { self.schema = schema }

  /// The values of the variables that have one.
  mutating func values(
    _ definitions: [VariableDefinition], _ given: GraphQLObject
  ) -> [String: GraphQLValue] {
    var values: [String: GraphQLValue] = [:]
    for definition in definitions {
      let name = definition.name.text
      let type = definition.type.reference
      guard schema.types[type.name]?.isInput == true else {
        fail(
          "Variable '$\(name)' expected value of type '\(type)' which cannot be used as an input type.",
          definition.type.location)
        continue
      }
      guard let value = given[name] else {
        if let syntax = definition.defaultValue {
          let constants = RequestContext(schema: schema, fragments: [:], variables: [:])
          values[name] = constants.value(of: syntax, as: type)
        } else if type.isNonNull {
          fail(
            "Variable '$\(name)' of required type '\(type)' was not provided.", definition.location)
        }
        continue
      }
      if value.isNull, type.isNonNull {
        fail(
          "Variable '$\(name)' of non-null type '\(type)' must not be null.", definition.location)
        continue
      }
      let variable = Variable(name: name, location: definition.location)
      values[name] = read(value, type, variable, [])
    }
    return values
  }

  private struct Variable {
    let name: String
    let location: Location
  }

  private mutating func read(
    _ value: GraphQLValue, _ type: TypeReference, _ variable: Variable,
    _ path: [GraphQLError.PathStep]
  ) -> GraphQLValue? {
    switch type {
    case .nonNull(let inner):
      guard !value.isNull else {
        return fail(value, "Expected non-nullable type '\(type)' not to be null.", variable, path)
      }
      return read(value, inner, variable, path)
    case .list(let element):
      if value.isNull { return .null }
      guard case .list(let items) = value else {
        return read(value, element, variable, path).map { .list([$0]) }
      }
      return .list(
        items.enumerated().compactMap { index, item in
          read(item, element, variable, path + [.index(index)])
        })
    case .named(let name):
      if value.isNull { return .null }
      switch schema.types[name]?.kind {
      case .scalar(let scalar):
        do {
          return try scalar.read(value)
        } catch {
          return fail(value, error.message, variable, path)
        }
      case .enumeration(let values):
        guard let text = value.string else {
          return fail(
            value,
            "Enum '\(name)' cannot represent non-string value: \(value.printed)."
              + suggestion(value.printed, values.names, "the enum value"), variable, path)
        }
        guard values[text] != nil else {
          return fail(
            value,
            "Value '\(text.prefix(100))' does not exist in '\(name)' enum."
              + suggestion(text, values.names, "the enum value"), variable, path)
        }
        return value
      case .input(let fields): return read(value, name, fields, variable, path)
      default: return nil
      }
    }
  }

  private mutating func read(
    _ value: GraphQLValue, _ name: String, _ definitions: NamedList<InputDefinition>,
    _ variable: Variable, _ path: [GraphQLError.PathStep]
  ) -> GraphQLValue? {
    guard case .object(let object) = value else {
      return fail(value, "Expected type '\(name)' to be an object.", variable, path)
    }
    var result = GraphQLObject()
    for definition in definitions {
      guard let field = object[definition.name] else {
        if let value = definition.defaultValue {
          result[definition.name] = value
        } else if definition.type.isNonNull {
          _ = fail(
            value,
            "Field '\(definition.name)' of required type '\(definition.type)' was not provided.",
            variable, path)
        }
        continue
      }
      result[definition.name] = read(
        field, definition.type, variable, path + [.field(definition.name)])
    }
    for field in object.names where definitions[field] == nil {
      _ = fail(
        value,
        "Field '\(field.prefix(100))' is not defined by type '\(name)'."
          + suggestion(field, definitions.names), variable, path)
    }
    return .object(result)
  }

  private func suggestion(_ text: String, _ names: [String], _ kind: String? = nil) -> String {
    schema.limits.allowsIntrospection ? Suggestions.text(for: text, of: names, kind) : ""
  }

  private mutating func fail(
    _ value: GraphQLValue, _ message: String, _ variable: Variable, _ path: [GraphQLError.PathStep]
  ) -> GraphQLValue? {
    var text = "Variable '$\(variable.name)' got invalid value \(value.printed)"
    if !path.isEmpty {
      text +=
        " at '\(variable.name)"
        + path.map { step in
          switch step {
          case .field(let name): ".\(name)"
          case .index(let index): "[\(index)]"
          }
        }.joined() + "'"
    }
    fail(text + "; " + message, variable.location)
    return nil
  }

  private mutating func fail(_ message: String, _ location: Location) {
    guard errors.count < 50 else { return }
    errors.append(GraphQLError(message, at: [location], extensions: ["code": "BAD_USER_INPUT"]))
  }
}
