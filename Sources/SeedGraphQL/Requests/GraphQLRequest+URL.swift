import SeedORM

extension GraphQLRequest {
  /// Reads the query of a GET request's URL; the request can then only read.
  ///
  /// - Throws: `GraphQLError` if it has no `query`, or variables that aren't JSON.
  public init(urlQuery: String) throws {
    guard case .mapping(let parameters)? = try? FilterValue(urlQuery: urlQuery) else {
      throw GraphQLError("The query of the URL can't be read.")
    }
    var object = GraphQLObject()
    for (name, value) in parameters {
      guard case .text(let text) = value else {
        throw GraphQLError("'\(name.prefix(100))' is given more than once.")
      }
      switch name {
      case "query", "operationName": object[name] = .string(text)
      case "variables", "extensions":
        guard text.isEmpty || GraphQLValue(json: text.utf8) != nil else {
          throw GraphQLError("'\(name)' must be JSON.")
        }
        object[name] = GraphQLValue(json: text.utf8)
      default: break
      }
    }
    try self.init(object)
    isReadOnly = true
  }
}
