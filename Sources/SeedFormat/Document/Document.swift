/// One document of a file.
///
/// ```swift
/// let (documents, _) = DocumentParser.parse(SourceFile(name: "a.yaml", text: "a: [1, 2]"))
/// for document in documents { print(JSONRendering.render(document.root)) }  // {"a":[1,2]}
/// ```
public struct Document: Sendable {
  /// The document's one value; an empty document holds an empty plain scalar, YAML's null.
  public var root: Node

  /// Creates a document.
  public init(root: Node) {
    self.root = root
  }
}
