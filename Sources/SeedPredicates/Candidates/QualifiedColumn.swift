package import SeedSchema

/// A column, identified by its table and name.
package struct QualifiedColumn: Sendable, Hashable {
  package var table: TableName
  package var column: String

  package init(_ table: TableName, _ column: String) {
    self.table = table
    self.column = column
  }
}
