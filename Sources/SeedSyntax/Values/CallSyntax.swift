public import SeedFormat

/// A generator's name with its arguments.
public struct CallSyntax: Sendable, Hashable {
  /// The name.
  public var name: String
  /// The arguments in the order of the file.
  public var arguments: [ArgumentSyntax]
  /// The position of the name.
  public var nameSpan: SourceSpan
  /// The position of the whole call.
  public var span: SourceSpan

  /// Creates a call.
  public init(
    name: String, arguments: [ArgumentSyntax], nameSpan: SourceSpan, span: SourceSpan
  ) {
    self.name = name
    self.arguments = arguments
    self.nameSpan = nameSpan
    self.span = span
  }
}
