package import SeedFormat

/// Rows that a file below `Fixtures` writes out, for scenarios that name it.
package struct FixtureDefinition: Sendable {
  /// The name: that of the file, or what the document says.
  package var name: String
  /// Where the name is, or the document begins.
  package var span: SourceSpan
  /// The steps that write the rows.
  package var steps: [StepDefinition]
}
