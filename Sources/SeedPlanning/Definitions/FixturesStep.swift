public import SeedFormat
package import SeedSchema

/// A step that writes the rows of fixtures.
public struct FixturesStep: Sendable {
  /// The fixtures' names; `nil` for all, in alphabetical order.
  public var names: [(name: String, span: SourceSpan)]?
  /// The handling of a row that already exists; `nil` for the scenario's default.
  package var conflict: ConflictPolicy?
  /// The position of `mode: sync`, which removes rows that the fixtures no longer list.
  package var sync: SourceSpan?
}
