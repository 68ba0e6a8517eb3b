/// A request: a document with the values of its variables.
///
/// ```swift
/// let request = GraphQLRequest(
///   "query($age: Int!) { users(where: {age: {gte: $age}}) { nodes { username } } }",
///   variables: ["age": 18])
/// ```
public struct GraphQLRequest: Sendable {
  /// The document.
  public var query: String
  /// The operation to execute, if the document has several.
  public var operationName: String?
  /// The values of the variables.
  public var variables: GraphQLObject
  /// Whether mutations are rejected, as required for GET.
  public var isReadOnly = false

  /// Creates a request.
  public init(_ query: String, variables: GraphQLObject = [:], operationName: String? = nil) {
    self.query = query
    self.variables = variables
    self.operationName = operationName
  }

  /// Reads the body of a POST request: an object with `query`, `variables` and `operationName`.
  ///
  /// - Throws: `GraphQLError` if it isn't one.
  public init(json: some Sequence<UInt8>) throws {
    guard case .object(let object)? = JSONReader.value(json) else {
      throw GraphQLError("The body of a GraphQL request must be a JSON object.")
    }
    try self.init(object)
  }

  init(_ object: GraphQLObject) throws {
    guard let query = object["query"]?.string else {
      throw GraphQLError("'query' must be a string.")
    }
    self.init(query)
    switch object["variables"] ?? .null {
    case .null: break
    case .object(let variables): self.variables = variables
    default: throw GraphQLError("'variables' must be an object.")
    }
    switch object["operationName"] ?? .null {
    case .null: break
    case .string(let name): operationName = name.isEmpty ? nil : name
    default: throw GraphQLError("'operationName' must be a string.")
    }
    switch object["extensions"] ?? .null {
    case .null, .object: break
    default: throw GraphQLError("'extensions' must be an object.")
    }
  }
}
