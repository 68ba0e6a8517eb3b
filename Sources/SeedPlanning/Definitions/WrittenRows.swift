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

  /// The rows, in order.
  package var rows: [Row]

  /// Whether each row has a label.
  var areLabelled: Bool { rows.allSatisfy { $0.label != nil } }
}
