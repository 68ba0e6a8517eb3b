package import SeedFormat
import SeedGeneration

/// The rows that a step lists, in the scenario or in a file, instead of generating them.
///
/// The values are the step's, as ``ValueSyntax/listed(_:_:)``: each of these rows has the same
/// columns.
package struct ListedRows: Sendable {
  /// One row.
  package struct Row: Sendable {
    /// The name by which references find it.
    package var label: String?
    /// The row's position in its file.
    package var span: SourceSpan
  }

  /// A file with the rows.
  package struct Source: Sendable {
    /// The path in the project's folder, and where it is written.
    var path: (text: String, span: SourceSpan)
    /// The string that represents NULL.
    var null: String
    /// Columns of the file that aren't the table's.
    var ignored: [(name: String, span: SourceSpan)]
    /// The file's column with the rows' labels.
    var label: (name: String, span: SourceSpan)?
  }

  /// The rows, in order; empty if they are in a file, unless their labels have been read.
  package var rows: [Row]
  /// The file with the rows.
  package var source: Source?

  /// The file's column that the labels were read from.
  var labels: RecordColumn?

  /// Whether each row has a label.
  var areLabelled: Bool { (source == nil || labels != nil) && rows.allSatisfy { $0.label != nil } }

  /// Returns a row's position in its file.
  func span(ofRow place: Int) -> SourceSpan? {
    if let labels { return labels.span(ofRecord: Int64(place)) }
    return rows.indices.contains(place) ? rows[place].span : nil
  }
}
