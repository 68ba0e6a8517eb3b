/// The limits of a request.
///
/// A document is measured before a statement runs. The defaults suit a public server; a server with
/// known clients may allow more.
///
/// ```swift
/// var limits = GraphQLLimits()
/// limits.maximumDepth = 8
/// let schema = try GraphQLSchema(limits: limits) { $0.add(User.self) }
/// ```
public struct GraphQLLimits: Sendable, Hashable {
  /// The size of a document in bytes.
  public var maximumDocumentSize = 100_000
  /// The number of tokens of a document.
  public var maximumTokens = 10_000
  /// The maximum nesting of fields; introspection fields have a separate limit.
  public var maximumDepth = 15
  /// How many objects a response may have, estimated from the document: a page counts as full.
  public var maximumNodes = 10_000
  /// The number of aliases of a document.
  public var maximumAliases = 100
  /// How many rows a page has without an argument.
  public var pageSize = 20
  /// How many rows a page may have.
  public var maximumPageSize = 100
  /// Whether the schema can be queried. Messages suggest names only if it can.
  public var allowsIntrospection = true

  /// The defaults.
  public init() {}
}
