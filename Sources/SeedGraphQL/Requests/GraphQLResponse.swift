/// The response to a request.
///
/// ```swift
/// let response = await schema.execute("{ users(first: 1) { nodes { username } } }", in: db)
/// for error in response.errors { print(error.message) }
/// print(response.json)  // {"data":{"users":{"nodes":[{"username":"ann"}]}}}
/// ```
public struct GraphQLResponse: Sendable {
  /// The data; `nil` if the request wasn't executed.
  public var data: GraphQLValue?
  /// The errors.
  public var errors: [GraphQLError]

  /// Creates a response.
  public init(data: GraphQLValue? = nil, errors: [GraphQLError] = []) {
    self.data = data
    self.errors = errors
  }

  /// The response as an object: section 7 of the GraphQL specification.
  public var object: GraphQLObject {
    var object = GraphQLObject()
    if !errors.isEmpty { object["errors"] = .list(errors.map { .object($0.object) }) }
    if let data { object["data"] = data }
    return object
  }

  /// The response as JSON text.
  public var json: String { JSONWriter.text(of: .object(object)) }
}

extension GraphQLError {
  /// The error as in a response, without ``underlying``.
  var object: GraphQLObject {
    var object: GraphQLObject = ["message": .string(message)]
    if !locations.isEmpty {
      object["locations"] = .list(
        locations.map { ["line": .integer(Int64($0.line)), "column": .integer(Int64($0.column))] })
    }
    if let path {
      object["path"] = .list(
        path.map { step in
          switch step {
          case .field(let name): .string(name)
          case .index(let index): .integer(Int64(index))
          }
        })
    }
    if !extensions.isEmpty { object["extensions"] = .object(extensions) }
    return object
  }
}
