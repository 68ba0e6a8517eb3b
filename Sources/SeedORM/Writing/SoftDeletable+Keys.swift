import SeedDatabase
import SeedSchema

extension SoftDeletable {
  /// Whether it is marked as deleted.
  public var isDeleted: Bool { deletedAt != nil }
}

extension ModelColumns where Root: SoftDeletable {
  /// Whether a row is marked as deleted.
  ///
  /// ```swift
  /// Note.all.withDeleted.where { $0.isDeleted || $0.slug == "first" }
  /// ```
  public var isDeleted: Condition {
    guard let field = Root.table.deletionField else {
      return Condition(
        .invalid(
          DatabaseError(.invalidSchema, "\(Root.table.name) has no field that marks deleted rows")))
    }
    return Condition(.isNotNull(node(field)))
  }
}

extension SoftDeletable where ID: ColumnValue {
  /// Marks the row with a key as deleted, and calls its hooks.
  ///
  /// - Returns: the model with the mark.
  /// - Throws: ``RecordNotFound`` if there is no such row, or it is already marked.
  @discardableResult
  public static func softDelete(_ key: ID, in context: some DatabaseContext) async throws -> Self {
    try await get(key, in: context).softDelete(in: context)
  }

  /// Removes the mark of deletion of the row with a key.
  ///
  /// - Returns: the model without the mark.
  /// - Throws: ``RecordNotFound`` if there is no such marked row; ``DuplicateRecord`` if an
  ///   unmarked row has taken its unique value in the meantime.
  @discardableResult
  public static func restore(_ key: ID, in context: some DatabaseContext) async throws -> Self {
    let writer = try ModelWriter<Self>(context)
    let fields = try writer.keyFields()
    var query = Query<Self>().onlyDeleted
    query.condition = .and(
      fields.map {
        .comparison(.equal, query.columns.node($0), .value(key.sqlValue, $0.schema.type))
      })
    guard let row = try await query.first(in: context) else {
      throw RecordNotFound(table: table.name.description, key: [key.sqlValue])
    }
    return try await row.restore(in: context)
  }
}
