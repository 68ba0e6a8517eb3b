import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// A column of a table.
struct ColumnPlace: Sendable, Hashable {
  var table: TableName
  var column: String

  init(_ table: TableName, _ column: String) {
    self.table = table
    self.column = column
  }
}
