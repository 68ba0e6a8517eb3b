import SeedSchema

/// A query that loads related rows with its rows; see ``Query/with(_:)``.
public struct EagerQuery<Row: Model, Element: Sendable>: Sendable {
  var query: Query<Row>
  let load: @Sendable ([Row], any DatabaseContext) async throws -> [Element]

  /// Fetches the rows, each with its related rows, in one statement for the rows and one for each
  /// relation (two for a ``ManyToMany``).
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public func fetch(in context: some DatabaseContext) async throws -> [Element] {
    try await load(try await query.fetch(in: context), context)
  }

  /// Fetches the first row with its related rows; `nil` if there is none.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public func first(in context: some DatabaseContext) async throws -> Element? {
    var first = self
    first.query = query.orderedByKey.limit(min(query.limit ?? 1, 1))
    return try await first.fetch(in: context).first
  }
}
