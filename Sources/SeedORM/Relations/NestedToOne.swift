/// A ``ToOne`` that also loads relations of the referenced row.
public struct NestedToOne<Root: Model, Target: Model, Element: Sendable>: Relation {
  let relation: ToOne<Root, Target>
  let load: @Sendable ([Target], any DatabaseContext) async throws -> [Element]

  /// The rows that the given rows reference, with their own related rows.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public func load(
    for roots: [Root], in context: some DatabaseContext
  ) async throws -> [Element?] {
    let targets = try await relation.load(for: roots, in: context)
    let loaded = try await load(targets.compactMap(\.self), context)
    var next = loaded.startIndex
    return targets.map { target in
      guard target != nil else { return nil }
      defer { next += 1 }
      return loaded[next]
    }
  }
}
