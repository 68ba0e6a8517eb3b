import SeedFormat

/// The parser of files, the rendering of what it reads, and of what it complains about.
package enum DocumentTarget: FuzzTarget {
  package static let name = "document"

  package static func feed(_ bytes: [UInt8]) {
    let (documents, diagnostics) = DocumentParser.parse(
      SourceFile(name: "f.yaml", bytes: bytes))
    precondition(documents.isEmpty || !diagnostics.contains { $0.severity == .error })
    for document in documents { _ = JSONRendering.render(document.root) }
    render(diagnostics)
  }

  /// Renders diagnostics as a terminal shows them.
  static func render(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics.prefix(8) { _ = diagnostic.rendered(color: false) }
  }
}
