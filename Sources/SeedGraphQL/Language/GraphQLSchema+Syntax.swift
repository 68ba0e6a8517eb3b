extension GraphQLSchema {
  /// The syntax error of a document, whatever the schema.
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
