package import SeedFormat

/// Rows that a file below `Fixtures` lists, for scenarios that name it.
package struct FixtureDefinition: Sendable {
  /// The name: the one in the document, or that of the file.
  package var name: String
  /// Where the name is, or the document begins.
  package var span: SourceSpan
  /// The steps that write the rows.
  package var steps: [StepDefinition]
}
