extension ToOne {
  /// The relation, loading the relations of the referenced row as well.
  public func with<A: Relation>(
    _ first: A
  ) -> NestedToOne<Root, Target, (Target, A.Loaded)>
  where A.Root == Target {
    NestedToOne(relation: self) {
      try await RelationLoader<Target, Never>.load($0, RelationLoader(first), in: $1)
    }
  }

  /// The relation, loading the relations of the referenced row as well.
  public func with<A: Relation, B: Relation>(
    _ first: A, _ second: B
  ) -> NestedToOne<Root, Target, (Target, A.Loaded, B.Loaded)>
  where A.Root == Target, B.Root == Target {
    NestedToOne(relation: self) {
      try await RelationLoader<Target, Never>.load(
        $0, RelationLoader(first), RelationLoader(second), in: $1)
    }
  }

  /// The relation, loading the relations of the referenced row as well.
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
  /// The relation, loading the relations of the referencing rows as well.
  public func with<A: Relation>(
    _ first: A
  ) -> NestedToMany<Root, Target, (Target, A.Loaded)>
  where A.Root == Target {
    NestedToMany(relation: self) {
      try await RelationLoader<Target, Never>.load($0, RelationLoader(first), in: $1)
    }
  }

  /// The relation, loading the relations of the referencing rows as well.
  public func with<A: Relation, B: Relation>(
    _ first: A, _ second: B
  ) -> NestedToMany<Root, Target, (Target, A.Loaded, B.Loaded)>
  where A.Root == Target, B.Root == Target {
    NestedToMany(relation: self) {
      try await RelationLoader<Target, Never>.load(
        $0, RelationLoader(first), RelationLoader(second), in: $1)
    }
  }

  /// The relation, loading the relations of the referencing rows as well.
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
