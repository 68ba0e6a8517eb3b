package import SeedFormat

/// The rows of a step that writes them out.
///
/// The values are the step's, as ``ValueSyntax/written(_:_:)``: each of these rows has the same columns.
package struct WrittenRows: Sendable {
  /// One row.
  package struct Row: Sendable {
    /// The name by which references find it.
    package var label: String?
    /// Where the row is.
    package var span: SourceSpan
  }

  /// A file that has the rows.
  package struct Source: Sendable {
    /// The path in the project's folder, and where it is written.
    var path: (text: String, span: SourceSpan)
    /// The text that stands for NULL.
    var null: String
    /// Columns of the file that aren't the table's.
    var ignored: [(name: String, span: SourceSpan)]
  }

  /// The rows, in order; empty if they are in a file.
  package var rows: [Row]
  /// The file that has the rows.
  package var source: Source?

  /// Whether each row has a label.
  var areLabelled: Bool { source == nil && rows.allSatisfy { $0.label != nil } }
}
