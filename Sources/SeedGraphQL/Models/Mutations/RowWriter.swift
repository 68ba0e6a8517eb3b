import SeedORM
import SeedSchema

/// Changes rows of any model. Each function returns all columns of the row.
protocol RowWriter: Sendable {
  func create(
    _ values: [String: SQLValue], in context: any DatabaseContext
  ) async throws -> [SQLValue]

  func update(
    _ key: [SQLValue], _ values: [String: SQLValue], in context: any DatabaseContext
  ) async throws -> [SQLValue]

  func delete(_ key: [SQLValue], in context: any DatabaseContext) async throws -> [SQLValue]

  func restore(_ key: [SQLValue], in context: any DatabaseContext) async throws -> [SQLValue]
}
