import SeedSchema

/// A ``ToOne`` whose row must exist.
public struct RequiredToOne<Root: Model, Target: Model>: Relation {
  let relation: ToOne<Root, Target>

  /// The rows that the given rows reference.
  ///
  /// - Throws: ``RecordNotFound`` if one is missing.
  public func load(
    for roots: [Root], in context: some DatabaseContext
  ) async throws -> [Target] {
    let found = try await relation.load(for: roots, in: context)
    return try zip(roots, found).map { root, found in
      if let found { return found }
      let key = try Root.table.values(of: relation.key, in: [root])
      throw RecordNotFound(table: Target.table.name.description, key: key)
    }
  }
}
