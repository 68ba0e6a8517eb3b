public import SeedSyntax
public import SeedFormat
package import SeedGeneration

/// A generator that a project defines: a value with parameters, a list, or a grammar.
public struct OwnGenerator: Sendable {
  /// A parameter with its default.
  public struct Parameter: Sendable {
    /// The name.
    public var name: String
    /// The default; `nil` if the argument is required.
    public var fallback: ArgumentSyntax?
  }

  /// The name by which files call it.
  public var name: String
  /// The name's position in its file.
  public var nameSpan: SourceSpan
  /// A description of its values, in a sentence without a full stop.
  public var description: String?
  /// The parameters, in their order.
  public var parameters: [Parameter]
  /// The value that replaces a call.
  public var value: ValueSyntax

  /// The generator as `seed generators` lists it.
  package var definition: GeneratorDefinition {
    GeneratorDefinition(
      ownGenerator: name, description ?? "A generator of this project", example: example,
      parameters.map { parameter in
        .init(
          parameter.name, .value,
          parameter.fallback == nil ? "required" : "optional: the definition has its default")
      })
  }

  /// A call with each required argument, as in a factory file.
  public var example: String {
    let required = parameters.filter { $0.fallback == nil }.map { "\($0.name)=…" }
    return "\(name)(\(required.joined(separator: ", ")))"
  }
}
