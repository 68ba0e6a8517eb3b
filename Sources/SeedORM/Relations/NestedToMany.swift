/// A ``ToMany`` that also loads relations of the referencing rows.
public struct NestedToMany<Root: Model, Target: Model, Element: Sendable>: Relation {
  let relation: ToMany<Root, Target>
  let load: @Sendable ([Target], any DatabaseContext) async throws -> [Element]

  /// The rows that reference each row, with their own related rows.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public func load(
    for roots: [Root], in context: some DatabaseContext
  ) async throws -> [[Element]] {
    let targets = try await relation.load(for: roots, in: context)
    let loaded = try await load(targets.flatMap(\.self), context)
    var next = loaded.startIndex
    return targets.map { group in
      defer { next += group.count }
      return Array(loaded[next..<(next + group.count)])
    }
  }
}
