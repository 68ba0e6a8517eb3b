package import SeedSchema

/// A table of a plan and its rows.
package struct PlannedTable: Sendable {
  /// The table's columns and constraints: the database's, if it exists, or the factory's.
  package var schema: TableSchema
  /// The name as its factory has it.
  package var writtenName: TableName
  /// Whether the database has it already.
  package var exists: Bool
  /// The number of existing rows that are kept.
  package var existingRows: Int64
  /// The number of the first generated row: past the existing keys.
  package var firstRow: Int64
  /// Whether rows exist that all generated ones may be the same as; they are not counted then.
  package var mergesRows = false
  /// The steps that make its rows, in order.
  package var segments: [TableSegment] = []
  /// The columns that all segments generate in the same way and without reading other columns.
  package var shared: [String: any Generator] = [:]

  /// How its rows are loaded.
  package var route = LoadRoute.created

  package init(
    schema: TableSchema, writtenName: TableName, exists: Bool, existingRows: Int64, firstRow: Int64,
    segments: [TableSegment] = [], shared: [String: any Generator] = [:],
    route: LoadRoute = LoadRoute.created
  ) {
    self.schema = schema
    self.writtenName = writtenName
    self.exists = exists
    self.existingRows = existingRows
    self.firstRow = firstRow
    self.segments = segments
    self.shared = shared
    self.route = route
  }

  /// The number of rows that are made.
  package var newRows: Int64 { segments.reduce(0) { $0 + Int64($1.rows.count) } }

  /// The place of the segment that a row is in.
  func segment(of row: Int64) -> Int? {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].rows.upperBound <= row { low = middle + 1 } else { high = middle }
    }
    return low < segments.count && segments[low].rows.contains(row) ? low : nil
  }
}
