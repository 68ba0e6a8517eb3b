/// A document of a file that is being edited, found by its first key: `factory: user`.
///
/// It is found again after each change of the lines, so its line numbers are always current.
package struct NamedDocument {
  /// The whole file.
  package var text: EditableFile {
    didSet { document = text.document(key, is: name) }
  }
  /// The document; `nil` if the file has none of that name, or has errors.
  package private(set) var document: EditableDocument?
  private let key: String
  /// The value of the first key.
  package let name: String

  /// Creates it from a file.
  ///
  /// - Parameters:
  ///   - file: the file, which may have several documents.
  ///   - key: the key that has the document's name.
  ///   - name: the name.
  package init(_ file: SourceFile, key: String, name: String) {
    text = EditableFile(file)
    self.key = key
    self.name = name
    document = text.document(key, is: name)
  }
}
