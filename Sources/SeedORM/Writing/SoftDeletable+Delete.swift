import SeedSchema

extension SoftDeletable {
  /// Marks the row as deleted; queries then skip it.
  ///
  /// - Returns: the model with the mark.
  /// - Throws: ``RecordNotFound`` if there is no such row, or it is already marked.
  @discardableResult
  public func softDelete(in context: some DatabaseContext) async throws -> Self {
    let writer = try ModelWriter<Self>(context)
    let now = context.now
    return try await context.transaction { transaction in
      var models = try await Hooks.call(.willDelete, on: [self], in: transaction)
      var query = Query<Self>()
      query.condition = try writer.keyCondition(models[0])
      let count = try await query.mark(.timestamp(now), in: transaction)
      guard count > 0 else { throw writer.notFound(self) }
      try writer.stamp(&models, [.timestampOnUpdate], at: now)
      try writer.mark(&models, .timestamp(now))
      return try await Hooks.call(.didDelete, on: models, in: transaction).first ?? models[0]
    }
  }

  /// Removes the mark of deletion.
  ///
  /// - Returns: the model without the mark.
  /// - Throws: ``RecordNotFound`` if there is no such marked row; ``DuplicateRecord`` if an
  ///   unmarked row has taken its unique value in the meantime.
  @discardableResult
  public func restore(in context: some DatabaseContext) async throws -> Self {
    let writer = try ModelWriter<Self>(context)
    var query = Query<Self>().onlyDeleted
    query.condition = try writer.keyCondition(self)
    let count = try await query.mark(.null, in: context)
    guard count > 0 else { throw writer.notFound(self) }
    var models = [self]
    try writer.stamp(&models, [.timestampOnUpdate], at: context.now)
    try writer.mark(&models, .null)
    return models[0]
  }
}

extension Query where Row: SoftDeletable {
  /// Marks all unmarked rows of the query as deleted, in one statement. No hooks are called.
  ///
  /// - Returns: how many there were.
  /// - Throws: `DatabaseError` if a statement fails.
  @discardableResult
  public func softDelete(in context: some DatabaseContext) async throws -> Int {
    var living = self
    living.deleted = .excluded
    return try await living.mark(.timestamp(context.now), in: context)
  }

  /// Removes the mark of deletion from all rows of the query that have one, in one statement.
  ///
  /// - Returns: how many there were.
  /// - Throws: ``DuplicateRecord`` if an unmarked row has the same unique value, `DatabaseError`.
  @discardableResult
  public func restore(in context: some DatabaseContext) async throws -> Int {
    try await onlyDeleted.mark(.null, in: context)
  }

  fileprivate func mark(_ mark: SQLValue, in context: some DatabaseContext) async throws -> Int {
    try Row.table.check()
    var changes = Changes<Row>()
    if let field = Row.table.deletionField {
      changes.set(field, to: .value(mark, field.schema.type))
    }
    return try await update(changes, in: context)
  }
}

extension ModelWriter {
  fileprivate func mark(_ models: inout [Row], _ mark: SQLValue) throws {
    guard let field = table.deletionField else { return }
    try models.withUnsafeMutableBufferPointer { try field.set?($0, .one(mark)) }
  }
}
