/// The response to a request over HTTP, for any web framework.
public struct GraphQLHTTPResponse: Sendable, Hashable {
  /// The status.
  public var status: Int
  /// The header `Content-Type`.
  public var contentType: String
  /// The header `Allow`, if there is one.
  public var allow: String?
  /// The body.
  public var body: String
}
