public import SeedFormat
public import SeedGeneration

/// A step that makes rows of a factory.
public struct CreateStep: Sendable {
  /// The factory, and where it is named.
  public var factory: (name: String, span: SourceSpan)
  /// How many.
  public var count: CountSyntax
  /// The traits, later ones winning.
  public var traits: [(name: String, span: SourceSpan)]
  /// The name under which references find these rows.
  public var group: (name: String, span: SourceSpan)?
  /// Values that win over all others.
  public var values: [FactoryDefinition.Value]
  /// Parameters' values.
  public var parameters: [FactoryDefinition.Value]
  /// The rows, if they are written out instead of generated.
  package var rows: WrittenRows?
}
