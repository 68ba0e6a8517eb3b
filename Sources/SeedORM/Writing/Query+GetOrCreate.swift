import SeedSchema

extension Query {
  /// Returns the first row of the query, or creates one.
  ///
  /// Safe under concurrency if a unique constraint rejects the second row: the second caller gets
  /// the row of the first. A failed attempt rolls back only itself, even within a PostgreSQL
  /// transaction.
  ///
  /// ```swift
  /// let (tag, isNew) = try await Tag.where { $0.name == name }
  ///   .getOrCreate(in: db) { Tag(name: name) }
  /// ```
  ///
  /// - Returns: the row, and whether it was created.
  /// - Throws: ``ValidationError``, ``DuplicateRecord``, `DatabaseError`, or any error of `make`.
  public func getOrCreate(
    in context: some DatabaseContext, _ make: () throws -> Row
  ) async throws -> (row: Row, isNew: Bool) {
    if let found = try await first(in: context) { return (found, false) }
    let model = try make()
    do {
      // In PostgreSQL, a failing statement aborts its transaction or savepoint.
      let created = try await context.transaction { try await model.create(in: $0) }
      return (created, true)
    } catch let error as DuplicateRecord {
      guard let found = try await first(in: context) else { throw error }
      return (found, false)
    }
  }

  /// Updates the first row of the query, or creates one.
  ///
  /// ```swift
  /// let (counter, _) = try await Counter.where { $0.name == name }
  ///   .updateOrCreate(in: db) {
  ///     $0.count += 1
  ///   } create: {
  ///     Counter(name: name, count: 1)
  ///   }
  /// ```
  ///
  /// - Returns: the row, and whether it was created.
  /// - Throws: ``ValidationError``, ``DuplicateRecord``, `DatabaseError`, or any error of the
  ///   closures.
  public func updateOrCreate(
    in context: some DatabaseContext, update change: @escaping (inout Row) throws -> Void,
    create make: () throws -> Row
  ) async throws -> (row: Row, isNew: Bool) {
    // Two rounds: a row that was created concurrently exists in the second.
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
    throw notFound(context.dialect)
  }
}
