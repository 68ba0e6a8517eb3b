extension Validator {
  /// Section 5.7: directives.
  func check(
    _ directives: [Directive], on location: DirectiveLocation, _ context: ValidationContext
  ) {
    var seen: [String: Location] = [:]
    for directive in directives {
      let name = directive.name.text
      let definition = schema.directives[name]
      if let definition {
        if !definition.locations.contains(location) {
          report(
            "Directive '@\(name)' may not be used on \(location.rawValue).",
            at: directive.location)
        }
        if let first = seen[name] {
          report(
            "The directive '@\(name)' can only be used once at this location.", at: first,
            directive.location)
        } else {
          seen[name] = directive.location
        }
      } else {
        report("Unknown directive '@\(name)'.", at: directive.location)
      }
      checkArguments(of: directive, definition, context)
    }
  }

  private func checkArguments(
    of directive: Directive, _ definition: DirectiveDefinition?, _ context: ValidationContext
  ) {
    checkUniqueNames(of: directive.arguments)
    // As in the reference implementation, the arguments of an unknown directive get the types of
    // the field's arguments.
    let inputs = definition?.arguments ?? context.field?.arguments
    for argument in directive.arguments {
      let input = inputs?[argument.name.text]
      if input == nil, let definition {
        report(
          "Unknown argument '\(argument.name.text)' on directive '@\(definition.name)'."
            + suggestion(argument.name.text, definition.arguments.names), at: argument.location)
      }
      check(argument.value, as: input?.type, hasDefault: input?.defaultValue != nil, context)
    }
    for input in definition?.arguments.elements ?? [] where input.isRequired {
      guard !directive.arguments.contains(where: { $0.name.text == input.name }) else { continue }
      report(
        "Directive '@\(directive.name.text)' argument '\(input.name)' of type '\(input.type)' is required, but it was not provided.",
        at: directive.location)
    }
  }
}
