import SeedDatabase
import SeedGeneration
public import SeedORM
import SeedSchema

/// Writes generated rows of models into a database.
///
/// ```swift
/// let seeder = Seeder(db)
/// let users = try await seeder.seed(User.self, count: 100) {
///   $0.username = .randomUsername()
///   $0.age = .randomInt(18...80).maybe(0.9)
/// }
/// try await seeder.seed(Post.self, count: 500)  // authors are users that exist
/// ```
///
/// A property without a generator gets values that suit its column's name and type. A reference
/// gets the key of an existing row; keys that the database generates are left to it. The values of
/// a unique column differ from each other and from those in the table. The same seed gives the same
/// values on every database.
public struct Seeder: Sendable {
  private let context: any DatabaseContext
  private let seed: UInt64

  /// Creates a seeder for a database or a transaction.
  public init(_ context: any DatabaseContext, seed: UInt64 = 1) {
    self.context = context
    self.seed = seed
  }

  /// Writes rows, all or none; many of them through a bulk load.
  ///
  /// - Parameters:
  ///   - model: the model.
  ///   - count: the number of rows.
  ///   - rules: the generators of its properties.
  /// - Returns: the written rows.
  /// - Throws: `DiagnosticsError` if a generator doesn't exist or can't generate enough unique
  ///   values, `DatabaseError` of code `misuse` if a referenced table is empty, and the errors of
  ///   `Model.create(_:onConflict:keepingTimestamps:in:)`.
  @discardableResult
  public func seed<Row: Model>(
    _ model: Row.Type, count: Int, _ rules: (inout SeedRules<Row>) -> Void = { _ in }
  ) async throws -> [Row] {
    guard count >= 0 else { throw DatabaseError(.misuse, "a seeder can't generate \(count) rows") }
    var chosen = SeedRules<Row>()
    rules(&chosen)
    if let unknown = chosen.unknown.first {
      throw DatabaseError(
        .undefinedColumn, "a property of \(Row.self) without a field: \(unknown)")
    }
    let rules = chosen
    return try await context.transaction { transaction in
      let rows = try await SeedRows<Row>(rules.sources, seed: seed, in: transaction).make(count)
      return try await Row.create(rows, in: transaction)
    }
  }
}
