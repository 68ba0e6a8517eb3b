import SeedSchema

// One function for each number of relations: the compiler (Swift 6.3) can't require the members of
// a parameter pack to begin at the same model.

extension Query {
  /// Loads related rows with the rows.
  public func with<A: Relation>(
    _ first: A
  ) -> EagerQuery<Row, (Row, A.Loaded)>
  where A.Root == Row {
    EagerQuery(query: self) {
      try await RelationLoader<Row, Never>.load($0, RelationLoader(first), in: $1)
    }
  }

  /// Loads related rows with the rows.
  public func with<A: Relation, B: Relation>(
    _ first: A, _ second: B
  ) -> EagerQuery<Row, (Row, A.Loaded, B.Loaded)>
  where A.Root == Row, B.Root == Row {
    EagerQuery(query: self) {
      try await RelationLoader<Row, Never>.load(
        $0, RelationLoader(first), RelationLoader(second), in: $1)
    }
  }

  /// Loads related rows with the rows.
  public func with<A: Relation, B: Relation, C: Relation>(
    _ first: A, _ second: B, _ third: C
  ) -> EagerQuery<Row, (Row, A.Loaded, B.Loaded, C.Loaded)>
  where A.Root == Row, B.Root == Row, C.Root == Row {
    EagerQuery(query: self) {
      try await RelationLoader<Row, Never>.load(
        $0, RelationLoader(first), RelationLoader(second), RelationLoader(third), in: $1)
    }
  }

  /// Loads related rows with the rows.
  public func with<A: Relation, B: Relation, C: Relation, D: Relation>(
    _ first: A, _ second: B, _ third: C, _ fourth: D
  ) -> EagerQuery<Row, (Row, A.Loaded, B.Loaded, C.Loaded, D.Loaded)>
  where A.Root == Row, B.Root == Row, C.Root == Row, D.Root == Row {
    EagerQuery(query: self) {
      try await RelationLoader<Row, Never>.load(
        $0, RelationLoader(first), RelationLoader(second), RelationLoader(third),
        RelationLoader(fourth), in: $1)
    }
  }

  /// Loads related rows with the rows.
  public func with<A: Relation, B: Relation, C: Relation, D: Relation, E: Relation>(
    _ first: A, _ second: B, _ third: C, _ fourth: D, _ fifth: E
  ) -> EagerQuery<Row, (Row, A.Loaded, B.Loaded, C.Loaded, D.Loaded, E.Loaded)>
  where A.Root == Row, B.Root == Row, C.Root == Row, D.Root == Row, E.Root == Row {
    EagerQuery(query: self) {
      try await RelationLoader<Row, Never>.load(
        $0, RelationLoader(first), RelationLoader(second), RelationLoader(third),
        RelationLoader(fourth), RelationLoader(fifth), in: $1)
    }
  }
}
