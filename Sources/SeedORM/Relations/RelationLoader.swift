/// A ``Relation`` whatever its type.
struct RelationLoader<Root: Model, Loaded: Sendable>: Sendable {
  let load: @Sendable ([Root], any DatabaseContext) async throws -> [Loaded]

  init<Source: Relation>(_ relation: Source) where Source.Root == Root, Source.Loaded == Loaded {
    load = { roots, context in try await relation.load(for: roots, in: context) }
  }
}

extension RelationLoader where Loaded == Never {
  /// Loads rows with the related values of several relations.
  static func load<each Part: Sendable>(
    _ rows: [Root], _ loaders: repeat RelationLoader<Root, each Part>,
    in context: any DatabaseContext
  ) async throws -> [(Root, repeat each Part)] {
    guard !rows.isEmpty else { return [] }
    let parts = (repeat try await (each loaders).load(rows, context))
    return rows.indices.map { index in (rows[index], repeat (each parts)[index]) }
  }
}
