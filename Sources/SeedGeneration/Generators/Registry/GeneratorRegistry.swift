package import SeedSyntax
import SeedFormat

/// All generators that factory files can call.
///
/// ```swift
/// for definition in GeneratorRegistry.definitions { print(definition.name, definition.example) }
/// ```
public enum GeneratorRegistry {
  /// The generators, by group.
  public static let definitions: [GeneratorDefinition] = groups.flatMap { group, definitions in
    definitions.map { definition in
      var definition = definition
      definition.group = group
      return definition
    }
  }

  private static let groups: [(String, [GeneratorDefinition])] = [
    ("numbers", numbers + distributions + correlations),
    ("dates and times", dates + calendar),
    ("choices", choices + lifecycles),
    ("text", texts + topics),
    ("people", people),
    ("places", places + geography),
    ("internet", internet + network),
    ("commerce", commerce),
    ("identifiers", identifiers + timedIdentifiers),
    ("files and bytes", files),
    ("people and companies", society),
    ("documents", documents),
    ("codes", codes),
  ]

  private static let byName = Dictionary(
    definitions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  private static let names = definitions.map(\.name)

  /// The generator of a name, or `nil`.
  public static subscript(name: String) -> GeneratorDefinition? {
    byName[name] ?? customDefinition(name)
  }

  /// Creates the generator of a call.
  ///
  /// - Throws: ``Diagnostic`` if no generator has the name, or an argument is wrong.
  package static func generator(
    for call: CallSyntax, context: GeneratorContext, values: any ArgumentValues
  ) throws -> any Generator {
    guard let definition = self[call.name] else {
      if call.name == "ref" {
        throw Diagnostic(
          "`ref` must be a column's whole value", at: call.nameSpan,
          hint: "write {user.email} for a value of the referenced row")
      }
      if ExpressionFunction(rawValue: call.name) != nil {
        throw Diagnostic(
          "`\(call.name)` is a function of expressions, not a generator", at: call.nameSpan,
          hint: "in braces: \"{\(call.name)(…)}\""
            + (ForeignName.named(call.name)?.value.map { "; Faker's is written `\($0)`" } ?? ""))
      }
      throw Diagnostic(
        "unknown generator `\(call.name)`", at: call.nameSpan,
        hint: ForeignName.hint(for: call.name)
          ?? Suggestion.hint(for: call.name, in: names + customDefinitions.map(\.name))
          ?? "`seed generators` lists them")
    }
    return try definition.make(
      GeneratorArguments(call, definition, context: context, values: values))
  }
}
