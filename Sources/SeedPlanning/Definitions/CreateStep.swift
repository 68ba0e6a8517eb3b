public import SeedSyntax
public import SeedFormat
import SeedGeneration
package import SeedSchema

/// A step that creates rows of a factory.
public struct CreateStep: Sendable {
  /// The factory, and where it is named.
  public var factory: (name: String, span: SourceSpan)
  /// How many.
  public var count: CountSyntax
  /// The traits; later ones take precedence.
  public var traits: [(name: String, span: SourceSpan)]
  /// The name under which references find these rows.
  public var group: (name: String, span: SourceSpan)?
  /// The locale of the rows' records, instead of the factory's.
  public var locale: ValueSyntax?
  /// Values that take precedence over all others.
  public var values: [FactoryDefinition.Value]
  /// Parameters' values.
  public var parameters: [FactoryDefinition.Value]
  /// The rows, if they are listed instead of generated.
  package var rows: ListedRows?
  /// The handling of a row that already exists; `nil` for the scenario's default.
  package var conflict: ConflictPolicy?
  /// The columns that identify an existing row; empty for the primary key.
  package var key: [(name: String, span: SourceSpan)] = []
  /// The position of `mode: sync`, which removes rows that the step no longer lists.
  package var sync: SourceSpan?
}
