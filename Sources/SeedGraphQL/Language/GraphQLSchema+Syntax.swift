extension GraphQLSchema {
  /// Returns the syntax error of a document, independent of any schema.
  ///
  /// - Returns: the first error; empty if there is none.
  public static func syntaxErrors(of query: String) -> [GraphQLError] {
    do throws(GraphQLError) {
      _ = try Parser.document(query, maximumDepth: 50)
      return []
    } catch {
      return [error]
    }
  }
}
