import SeedDatabase
import SeedSchema

extension Model {
  /// Deletes the row of the model's primary key for good, even if it is marked as deleted.
  ///
  /// - Throws: ``RecordNotFound`` if there is none, `DatabaseError`.
  public func delete(in context: some DatabaseContext) async throws {
    try await Self.delete([self], in: context)
  }

  /// Deletes the rows of models' primary keys for good, all or none.
  ///
  /// - Throws: ``RecordNotFound`` if one is missing, `DatabaseError`.
  public static func delete(_ models: [Self], in context: some DatabaseContext) async throws {
    let writer = try ModelWriter<Self>(context)
    guard !models.isEmpty else { return }
    guard models.count > 1 || Hooks.exist(for: Self.self) else {
      return try await writer.delete(models, in: context)
    }
    try await context.transaction { transaction in
      let models = try await Hooks.call(.willDelete, on: models, in: transaction)
      try await writer.delete(models, in: transaction)
      _ = try await Hooks.call(.didDelete, on: models, in: transaction)
    }
  }

  fileprivate static func delete(
    keys: [SQLValue], in context: some DatabaseContext
  ) async throws -> Int {
    let writer = try ModelWriter<Self>(context)
    let fields = try writer.keyFields()
    guard fields.count == 1 else {
      throw DatabaseError(
        .misuse, "\(table.name) has no primary key of one column: use `where` instead",
        table: table.name.name)
    }
    var query = Query<Self>()
    query.deleted = .included
    query.condition = .member(ModelColumns<Self>().node(fields[0]), keys)
    return try await query.delete(in: context)
  }
}

extension Model where ID: ColumnValue {
  /// Permanently deletes the rows with the given primary keys; unknown keys are ignored.
  ///
  /// - Returns: how many rows there were.
  /// - Throws: `DatabaseError` if a statement fails.
  @discardableResult
  public static func delete(ids: [ID], in context: some DatabaseContext) async throws -> Int {
    try await delete(keys: ids.map(\.sqlValue), in: context)
  }
}

extension Model where ID == NoIdentifier {
  /// Permanently deletes the rows with the given primary keys; unknown keys are ignored.
  ///
  /// - Returns: how many rows there were.
  /// - Throws: `DatabaseError` if a statement fails.
  @discardableResult
  public static func delete<Key: ColumnValue>(
    ids: [Key], in context: some DatabaseContext
  ) async throws -> Int {
    try await delete(keys: ids.map(\.sqlValue), in: context)
  }
}

extension ModelWriter {
  /// The condition that finds models by their keys; keys of one column form one list.
  func condition(for models: some Collection<Row>) throws -> SQLNode {
    let fields = try keyFields()
    guard fields.count == 1 else { return .or(try models.map { try keyCondition($0) }) }
    return .member(ModelColumns<Row>().node(fields[0]), models.map { fields[0].get($0) })
  }

  func delete(_ models: [Row], in context: some DatabaseContext) async throws {
    let keys = try keyFields().count
    let size = keys == 1 ? models.count : max(1, dialect.maximumBoundValues / keys / 4)
    for start in stride(from: 0, to: models.count, by: size) {
      let part = models[start..<min(start + size, models.count)]
      var query = Query<Row>()
      query.deleted = .included
      query.condition = try condition(for: part)
      let count = try await query.delete(in: context)
      guard count == part.count else { throw oneNotFound(of: part) }
    }
  }
}
