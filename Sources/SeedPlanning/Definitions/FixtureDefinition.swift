package import SeedFormat

/// Rows that a file below `Fixtures` lists, for scenarios that name it.
package struct FixtureDefinition: Sendable {
  /// The name: the one in the document, or that of the file.
  package var name: String
  /// The position of the name, or of the document's start.
  package var span: SourceSpan
  /// The steps that write the rows.
  package var steps: [StepDefinition]
}
