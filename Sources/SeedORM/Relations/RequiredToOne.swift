import SeedSchema

/// A ``ToOne`` whose row must be there.
public struct RequiredToOne<Root: Model, Target: Model>: Relation {
  let relation: ToOne<Root, Target>

  /// The rows that rows refer to.
  ///
  /// - Throws: ``RecordNotFound`` if one is missing.
  public func load(
    for roots: [Root], in context: some DatabaseContext
  ) async throws -> [Target] {
    try await relation.load(for: roots, in: context).map { found in
      guard let found else { throw RecordNotFound(table: Target.table.name.description) }
      return found
    }
  }
}
