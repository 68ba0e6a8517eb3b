package import SeedSchema

/// A table of a plan and its rows.
package struct PlannedTable: Sendable {
  /// The table's columns and constraints: the database's, if it exists, or the factory's.
  package var schema: TableSchema
  /// The name as its factory writes it.
  package var writtenName: TableName
  /// Whether it already exists in the database.
  package var exists: Bool
  /// The number of existing rows that are kept.
  package var existingRows: Int64
  /// The number of the first generated row: past the existing keys.
  package var firstRow: Int64
  /// Whether all generated rows may match existing ones; these are not counted then.
  package var mergesRows = false
  /// The steps that create its rows, in order.
  package var rowGroups: [RowGroup] = []
  /// The columns that all row groups generate in the same way and without reading other columns.
  package var shared: [String: any Generator] = [:]

  /// The route by which its rows are loaded.
  package var route = LoadRoute.created

  package init(
    schema: TableSchema, writtenName: TableName, exists: Bool, existingRows: Int64, firstRow: Int64,
    rowGroups: [RowGroup] = [], shared: [String: any Generator] = [:],
    route: LoadRoute = LoadRoute.created
  ) {
    self.schema = schema
    self.writtenName = writtenName
    self.exists = exists
    self.existingRows = existingRows
    self.firstRow = firstRow
    self.rowGroups = rowGroups
    self.shared = shared
    self.route = route
  }

  /// The number of generated rows.
  package var newRows: Int64 { rowGroups.reduce(0) { $0 + Int64($1.rows.count) } }

  /// The index of the row group that a row is in.
  func rowGroup(of row: Int64) -> Int? {
    var low = 0
    var high = rowGroups.count
    while low < high {
      let middle = (low + high) / 2
      if rowGroups[middle].rows.upperBound <= row { low = middle + 1 } else { high = middle }
    }
    return low < rowGroups.count && rowGroups[low].rows.contains(row) ? low : nil
  }
}
