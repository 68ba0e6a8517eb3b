public import SeedSchema
import SeedDatabase

extension Database {
  /// Compares the database with models, and returns the changes to give it their tables, for
  /// review.
  ///
  /// ```swift
  /// let diff = try await db.schemaDiff(for: User.self, Post.self)
  /// print(diff.sql)
  /// ```
  ///
  /// Tables without a model are kept. Names of constraints and the order of columns aren't
  /// compared.
  ///
  /// - Parameters:
  ///   - models: the models.
  ///   - names: the destructive changes to allow, such as `users.nickname`; others are shown but
  ///     not run.
  /// - Returns: the changes; none if the database has everything that the models need.
  /// - Throws: `DatabaseError` if a model's definition isn't valid, or the catalog can't be read.
  ///   On PostgreSQL, the models' tables are created in a transaction that is rolled back, which
  ///   requires the right to create schemas.
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
  ///   - names: the destructive changes to allow.
  /// - Returns: the changes.
  /// - Throws: as ``schemaDiff(for:destroying:)``.
  public func schemaDiff(
    to tables: [TableSchema], dropsOthers: Bool = false, destroying names: Set<String> = []
  ) async throws -> SchemaDiff {
    try await withComparer {
      try await $0.diff(to: tables, dropsOthers: dropsOthers, destroying: names)
    }
  }

  /// Runs the changes of a diff in one transaction, except held ones.
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
