public import SeedORM

extension GraphQLSchema {
  /// Executes a request.
  ///
  /// All errors in the request and all failures are in the response's errors. The number of
  /// statements depends on the document, not on the number of rows.
  ///
  /// - Parameters:
  ///   - request: the request.
  ///   - context: the database or transaction.
  /// - Returns: the response.
  public func execute(
    _ request: GraphQLRequest, in context: some DatabaseContext
  ) async -> GraphQLResponse {
    do {
      let document = try document(request.query)
      let operation = try operation(request, document)
      var reader = VariableReader(self)
      let variables = reader.values(operation.variables, request.variables)
      guard reader.errors.isEmpty else { return GraphQLResponse(errors: reader.errors) }
      let fragments = Dictionary(
        document.fragments.map { ($0.name.text, $0) }, uniquingKeysWith: { first, _ in first })
      let requestContext = RequestContext(schema: self, fragments: fragments, variables: variables)
      try requestContext.checkConditions(operation)
      try RequestCost(requestContext).check(operation)
      let executor = Executor(requestContext, context)
      let data = await executor.data(of: operation)
      return GraphQLResponse(data: data, errors: executor.errors)
    } catch let errors as GraphQLErrors {
      return GraphQLResponse(errors: errors.errors)
    } catch {
      return GraphQLResponse(errors: GraphQLError.all(of: error))
    }
  }

  /// Executes a document; see ``execute(_:in:)``.
  public func execute(
    _ query: String, variables: GraphQLObject = [:], in context: some DatabaseContext
  ) async -> GraphQLResponse {
    await execute(GraphQLRequest(query, variables: variables), in: context)
  }

  /// Checks a document without executing it.
  ///
  /// - Returns: its errors; empty if it is valid.
  public func validate(_ query: String) -> [GraphQLError] {
    do {
      _ = try document(query)
      return []
    } catch let errors as GraphQLErrors {
      return errors.errors
    } catch {
      return GraphQLError.all(of: error)
    }
  }

  /// Parses and validates a document.
  private func document(_ query: String) throws -> Document {
    guard query.utf8.count <= limits.maximumDocumentSize else {
      throw GraphQLError(
        "The document has \(query.utf8.count) bytes, but at most \(limits.maximumDocumentSize) are allowed.",
        extensions: ["code": "DOCUMENT_TOO_LARGE"])
    }
    let document: Document
    do {
      document = try Parser.document(query, maximumTokens: limits.maximumTokens)
    } catch {
      var error = error
      error.extensions["code"] = "GRAPHQL_PARSE_FAILED"
      throw error
    }
    let isAcyclic = try DocumentMeasure.check(document, limits)
    let errors = Validator.errors(of: document, self, isAcyclic: isAcyclic)
    guard errors.isEmpty else {
      throw GraphQLErrors(
        errors: errors.map { error in
          var error = error
          error.extensions["code"] = "GRAPHQL_VALIDATION_FAILED"
          return error
        })
    }
    return document
  }

  /// The operation that a request names.
  private func operation(
    _ request: GraphQLRequest, _ document: Document
  ) throws -> OperationDefinition {
    let operations = document.operations
    let chosen: OperationDefinition
    if let name = request.operationName {
      guard let named = operations.first(where: { $0.name?.text == name }) else {
        throw GraphQLError("Unknown operation named '\(name.prefix(100))'.")
      }
      chosen = named
    } else {
      guard let only = operations.first else { throw GraphQLError("Must provide an operation.") }
      guard operations.count == 1 else {
        throw GraphQLError(
          "Must provide operation name if query contains multiple operations.")
      }
      chosen = only
    }
    guard rootType(of: chosen.kind) != nil else {
      throw GraphQLError(
        "Schema is not configured to execute \(chosen.kind.rawValue) operation.",
        at: [chosen.location])
    }
    guard !request.isReadOnly || chosen.kind == .query else {
      throw GraphQLError(
        "Can only perform a \(chosen.kind.rawValue) operation from a POST request.",
        at: [chosen.location], extensions: ["code": "METHOD_NOT_ALLOWED"])
    }
    return chosen
  }
}
