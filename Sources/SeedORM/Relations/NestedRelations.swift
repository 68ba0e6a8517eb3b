/// A ``ToOne`` with what belongs to the row that is referred to.
public struct NestedToOne<Root: Model, Target: Model, Element: Sendable>: Relation {
  let relation: ToOne<Root, Target>
  let load: @Sendable ([Target], any DatabaseContext) async throws -> [Element]

  /// The rows that rows refer to, each with what belongs to it.
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

/// A ``ToMany`` with what belongs to the rows that refer.
public struct NestedToMany<Root: Model, Target: Model, Element: Sendable>: Relation {
  let relation: ToMany<Root, Target>
  let load: @Sendable ([Target], any DatabaseContext) async throws -> [Element]

  /// The rows that refer to each, each with what belongs to it.
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

extension ToOne {
  /// The same with what belongs to the row that is referred to.
  public func with<A: Relation>(
    _ first: A
  ) -> NestedToOne<Root, Target, (Target, A.Loaded)>
  where A.Root == Target {
    NestedToOne(relation: self) {
      try await RelationLoader<Target, Never>.load($0, RelationLoader(first), in: $1)
    }
  }

  /// The same with what belongs to the row that is referred to.
  public func with<A: Relation, B: Relation>(
    _ first: A, _ second: B
  ) -> NestedToOne<Root, Target, (Target, A.Loaded, B.Loaded)>
  where A.Root == Target, B.Root == Target {
    NestedToOne(relation: self) {
      try await RelationLoader<Target, Never>.load(
        $0, RelationLoader(first), RelationLoader(second), in: $1)
    }
  }

  /// The same with what belongs to the row that is referred to.
  public func with<A: Relation, B: Relation, C: Relation>(
    _ first: A, _ second: B, _ third: C
  ) -> NestedToOne<Root, Target, (Target, A.Loaded, B.Loaded, C.Loaded)>
  where A.Root == Target, B.Root == Target, C.Root == Target {
    NestedToOne(relation: self) {
      try await RelationLoader<Target, Never>.load(
        $0, RelationLoader(first), RelationLoader(second), RelationLoader(third), in: $1)
    }
  }
}

extension ToMany {
  /// The same with what belongs to the rows that refer.
  public func with<A: Relation>(
    _ first: A
  ) -> NestedToMany<Root, Target, (Target, A.Loaded)>
  where A.Root == Target {
    NestedToMany(relation: self) {
      try await RelationLoader<Target, Never>.load($0, RelationLoader(first), in: $1)
    }
  }

  /// The same with what belongs to the rows that refer.
  public func with<A: Relation, B: Relation>(
    _ first: A, _ second: B
  ) -> NestedToMany<Root, Target, (Target, A.Loaded, B.Loaded)>
  where A.Root == Target, B.Root == Target {
    NestedToMany(relation: self) {
      try await RelationLoader<Target, Never>.load(
        $0, RelationLoader(first), RelationLoader(second), in: $1)
    }
  }

  /// The same with what belongs to the rows that refer.
  public func with<A: Relation, B: Relation, C: Relation>(
    _ first: A, _ second: B, _ third: C
  ) -> NestedToMany<Root, Target, (Target, A.Loaded, B.Loaded, C.Loaded)>
  where A.Root == Target, B.Root == Target, C.Root == Target {
    NestedToMany(relation: self) {
      try await RelationLoader<Target, Never>.load(
        $0, RelationLoader(first), RelationLoader(second), RelationLoader(third), in: $1)
    }
  }
}
