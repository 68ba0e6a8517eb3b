import SeedORM
import SeedSchema

/// The rows of any model.
protocol ModelRowSource: Sendable {
  /// Restricts to the rows that another source of the same model also has.
  func restricted(to other: any ModelRowSource) -> any ModelRowSource

  /// The names of the columns that the rows are sorted by, with `-` before those that descend.
  func orders(_ request: RowRequest) throws -> [String]

  /// The values of the requested columns.
  func rows(_ request: RowRequest, in context: any DatabaseContext) async throws -> [[SQLValue]]

  /// The first rows of each key of a column, with the key after the requested columns.
  func rows(
    _ request: RowRequest, limit: Int, per column: String, of keys: [SQLValue],
    in context: any DatabaseContext
  ) async throws -> [[SQLValue]]

  /// The number of rows.
  func count(_ request: RowRequest, in context: any DatabaseContext) async throws -> Int

  /// The number of rows for each key.
  func counts(
    _ request: RowRequest, per column: String, of keys: [SQLValue], in context: any DatabaseContext
  ) async throws -> [SQLValue: Int]
}
