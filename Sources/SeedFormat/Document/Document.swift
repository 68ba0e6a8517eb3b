/// One document of a file.
public struct Document: Sendable {
  /// The document's one value; an empty document holds an empty plain scalar, YAML's null.
  public var root: Node

  /// Creates a document.
  public init(root: Node) {
    self.root = root
  }
}
