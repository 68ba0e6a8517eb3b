public import SeedSchema
import SeedDatabase

extension Database {
  /// Compares the database with models: the changes that give it their tables, for review.
  ///
  /// ```swift
  /// let diff = try await db.schemaDiff(for: User.self, Post.self)
  /// print(diff.sql)
  /// ```
  ///
  /// Tables of no model stay. Names of constraints and the order of columns aren't compared.
  ///
  /// - Parameters:
  ///   - models: the models.
  ///   - names: the destructive changes that may be done, such as `users.nickname`; others are only shown.
  /// - Returns: the changes; none if the database has what the models need.
  /// - Throws: `DatabaseError` if a model's definition isn't valid, or the catalog can't be read.
  ///   On PostgreSQL the models' tables are made in a transaction that is rolled back, which needs
  ///   the right to create schemas.
  public func schemaDiff(
    for models: any Model.Type..., destroying names: Set<String> = []
  ) async throws -> SchemaDiff {
    var tables: [TableSchema] = []
    for model in models { tables.append(try model.checkedSchema) }
    return try await schemaDiff(to: tables, destroying: names)
  }

  /// Compares the database with tables.
  ///
  /// - Parameters:
  ///   - tables: the tables that it should have.
  ///   - dropsOthers: whether it should have no other tables.
  ///   - names: the destructive changes that may be done.
  /// - Returns: the changes.
  /// - Throws: as ``schemaDiff(for:destroying:)``.
  public func schemaDiff(
    to tables: [TableSchema], dropsOthers: Bool = false, destroying names: Set<String> = []
  ) async throws -> SchemaDiff {
    try await withComparer {
      try await $0.diff(to: tables, dropsOthers: dropsOthers, destroying: names)
    }
  }

  /// Runs the changes of a diff in one transaction, except those that are held.
  ///
  /// - Throws: `DatabaseError` if a statement fails; the database is then unchanged.
  public func apply(_ diff: SchemaDiff) async throws {
    try await withComparer { try await $0.apply(diff) }
  }

  private func withComparer<Result: Sendable>(
    _ work: (SchemaComparer) async throws -> Result
  ) async throws -> Result {
    try await writing(.unknown) {
      let (connection, _) = try await begin(in: writers) { _ in }
      do {
        let result = try await work(SchemaComparer(connection))
        writers.release(connection)
        return result
      } catch {
        await writers.recover(connection)
        throw error
      }
    }
  }
}
