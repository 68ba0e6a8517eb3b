/// One value of a document: a scalar, a sequence or a mapping, and where it is.
///
/// Aliases are resolved: an alias appears as the anchored node itself.
public struct Node: Sendable {
  /// The content of a node.
  public enum Content: Sendable {
    /// Text that hasn't been interpreted as a number, a boolean or anything else yet.
    case scalar(Scalar)
    /// An ordered list.
    case sequence([Node])
    /// Keys and values in the order of the file; no key appears twice.
    case mapping(Mapping)
  }

  /// The node's content.
  public var content: Content

  /// The position of the node.
  public var span: SourceSpan

  /// Creates a node.
  public init(_ content: Content, span: SourceSpan) {
    self.content = content
    self.span = span
  }
}
