/// A query whose rows come with what belongs to them: see ``Query/with(_:)``.
public struct EagerQuery<Row: Model, Element: Sendable>: Sendable {
  var query: Query<Row>
  let load: @Sendable ([Row], any DatabaseContext) async throws -> [Element]

  /// The rows, each with what belongs to it: a statement for the rows and one for each relation (two for
  /// a ``ManyToMany``), however many rows there are.
  public func fetch(in context: some DatabaseContext) async throws -> [Element] {
    try await load(try await query.fetch(in: context), context)
  }

  /// The first row with what belongs to it; `nil` where there is none.
  public func first(in context: some DatabaseContext) async throws -> Element? {
    var first = self
    first.query = query.orderedByKey.limit(1)
    return try await first.fetch(in: context).first
  }
}
