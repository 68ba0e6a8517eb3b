public import SeedFormat
package import SeedSchema

/// A step that writes the rows of fixtures.
public struct FixturesStep: Sendable {
  /// The fixtures; `nil` for all, in the order of their names.
  public var names: [(name: String, span: SourceSpan)]?
  /// What to do with a row that exists; `nil` for what the scenario says.
  package var conflict: ConflictPolicy?
  /// Where the step asks to remove the rows that the fixtures no longer have.
  package var sync: SourceSpan?
}
