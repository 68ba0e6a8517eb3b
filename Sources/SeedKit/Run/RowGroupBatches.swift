package import SeedGeneration
package import SeedPlanning
import SeedSchema

/// Generates the rows of one row group, a batch at a time.
package struct RowGroupBatches: Sendable {
  private let graph: PlanGraph
  private let table: Int
  private let rowGroup: RowGroup
  private let size: Int
  private let rows: Range<Int64>
  /// The number of the next batch.
  private var next = 0

  package init(
    graph: PlanGraph, table: Int, rowGroup: Int, size: Int = ColumnBatch.defaultSize,
    shard: Shard = .whole
  ) {
    self.graph = graph
    self.table = table
    self.rowGroup = graph.tables[table].rowGroups[rowGroup]
    self.size = max(1, size)
    rows = shard.part(of: self.rowGroup.rows)
  }

  /// The number of batches.
  var count: Int { (rows.count + size - 1) / size }

  /// The next rows with the number of their first, checked against the columns' validators.
  mutating func nextBatch() throws -> (batch: ColumnBatch, firstRow: Int64)? {
    guard next < count else { return nil }
    defer { next += 1 }
    return try batch(next)
  }

  /// The rows of a batch, whose number is below ``count``, with the number of their first.
  func batch(_ number: Int) throws -> (batch: ColumnBatch, firstRow: Int64) {
    let first = rows.lowerBound + Int64(number) * Int64(size)
    let end = min(first + Int64(size), rows.upperBound)
    let frame = RowGroupFrame(
      graph: graph, table: table, rowGroup: rowGroup, rows: .range(first..<end))
    var columns: [Column] = []
    columns.reserveCapacity(rowGroup.columns.count)
    for column in rowGroup.columns {
      let values = try frame.column(column.field.name)
      try column.validator?.check(
        values, firstRow: first, table: graph.tables[table].schema.name.description)
      columns.append(values)
    }
    return (ColumnBatch(rowCount: Int(end - first), columns: columns), first)
  }
}
