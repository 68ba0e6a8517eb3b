extension Query {
  /// The first row of the query; where there is none, a new one.
  ///
  /// Right also where two do it at once: the one that comes second gets the row of the first, as long as
  /// a unique constraint keeps the second out. What fails on the way is undone by itself, also within a
  /// transaction of PostgreSQL.
  ///
  /// ```swift
  /// let (tag, isNew) = try await Tag.where { $0.name == name }
  ///   .getOrCreate(in: db) { Tag(name: name) }
  /// ```
  ///
  /// - Returns: the row, and whether it was created.
  public func getOrCreate(
    in context: some DatabaseContext, _ make: () throws -> Row
  ) async throws -> (row: Row, isNew: Bool) {
    if let found = try await first(in: context) { return (found, false) }
    let model = try make()
    do {
      // In PostgreSQL a statement that fails is the end of its transaction, or of its savepoint.
      let created = try await context.transaction { try await model.create(in: $0) }
      return (created, true)
    } catch let error as DuplicateRecord {
      guard let found = try await first(in: context) else { throw error }
      return (found, false)
    }
  }

  /// Changes the first row of the query; where there is none, makes a new one.
  ///
  /// ```swift
  /// try await Counter.where { $0.name == name }.updateOrCreate(in: db) { $0.count += 1 } create: {
  ///   Counter(name: name, count: 1)
  /// }
  /// ```
  ///
  /// - Returns: the row, and whether it was created.
  public func updateOrCreate(
    in context: some DatabaseContext, update change: @escaping (inout Row) throws -> Void,
    create make: () throws -> Row
  ) async throws -> (row: Row, isNew: Bool) {
    // Two rounds: a row that another one has created meanwhile is there in the second.
    for isLast in [false, true] {
      let updated: Row? = try await context.transaction { transaction in
        guard var row = try await locked().first(in: transaction) else { return nil }
        try change(&row)
        return try await row.update(in: transaction)
      }
      if let updated { return (updated, false) }
      let model = try make()
      do {
        return (try await context.transaction { try await model.create(in: $0) }, true)
      } catch let error as DuplicateRecord {
        if isLast { throw error }
      }
    }
    throw RecordNotFound(table: Row.table.name.description)
  }
}
