public import SeedORM

extension GraphQLSchema {
  /// Handles a POST request according to the specification of GraphQL over HTTP.
  ///
  /// ```swift
  /// let body = Array(#"{"query": "{ users { totalCount } }"}"#.utf8)
  /// let answer = await schema.respond(to: body, accepting: "application/json", in: db)
  /// print(answer.status, answer.contentType, answer.body)
  /// ```
  ///
  /// A client that accepts only `application/json` gets 200 for each request that can be read; all
  /// others get `application/graphql-response+json`, and 400 for a request that wasn't executed.
  ///
  /// - Parameters:
  ///   - body: the request's body, whose size the framework must limit.
  ///   - accept: the header `Accept`.
  ///   - context: the database or transaction.
  /// - Returns: status, type and body of the response.
  public func respond(
    to body: some Sequence<UInt8>, accepting accept: String? = nil, in context: some DatabaseContext
  ) async -> GraphQLHTTPResponse {
    do {
      return await respond(to: try GraphQLRequest(json: body), accept, in: context)
    } catch {
      return Self.unreadable(error, accept)
    }
  }

  /// Handles a GET request, which can't change anything.
  ///
  /// - Parameters:
  ///   - query: the URL's query, with `query`, `variables` and `operationName`.
  ///   - accept: the header `Accept`.
  ///   - context: the database or transaction.
  /// - Returns: status, type and body of the response.
  public func respond(
    toURLQuery query: String, accepting accept: String? = nil, in context: some DatabaseContext
  ) async -> GraphQLHTTPResponse {
    do {
      return await respond(to: try GraphQLRequest(urlQuery: query), accept, in: context)
    } catch {
      return Self.unreadable(error, accept)
    }
  }

  private func respond(
    to request: GraphQLRequest, _ accept: String?, in context: some DatabaseContext
  ) async -> GraphQLHTTPResponse {
    let response = await execute(request, in: context)
    let type = Self.mediaType(accept)
    var answer = GraphQLHTTPResponse(status: 200, contentType: type.name, body: response.json)
    if response.errors.contains(where: { $0.extensions["code"] == "METHOD_NOT_ALLOWED" }) {
      (answer.status, answer.allow) = (405, "POST")
    } else if response.data == nil, !type.isLegacy {
      answer.status = 400
    }
    return answer
  }

  private static func unreadable(_ error: any Error, _ accept: String?) -> GraphQLHTTPResponse {
    GraphQLHTTPResponse(
      status: 400, contentType: mediaType(accept).name,
      body: GraphQLResponse(errors: GraphQLError.all(of: error)).json)
  }

  private static func mediaType(_ accept: String?) -> (name: String, isLegacy: Bool) {
    let accept = accept?.lowercased() ?? ""
    let isLegacy =
      accept.contains("application/json") && !accept.contains("application/graphql-response+json")
    return (
      isLegacy
        ? "application/json; charset=utf-8"
        : "application/graphql-response+json; charset=utf-8", isLegacy
    )
  }
}
