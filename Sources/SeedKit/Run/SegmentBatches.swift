package import SeedGeneration
package import SeedPlanning
import SeedSchema

/// Generates the rows of one segment, a batch at a time.
package struct SegmentBatches: Sendable {
  /// Rows in a batch: large enough that a batch's fixed costs vanish, small enough that its columns stay
  /// in the processor's second-level cache.
  static let defaultSize = 4096

  private let graph: PlanGraph
  private let table: Int
  private let segment: TableSegment
  private let size: Int
  private let rows: Range<Int64>
  /// The number of the next batch.
  private var next = 0

  package init(
    graph: PlanGraph, table: Int, segment: Int, size: Int = defaultSize, shard: Shard = .whole
  ) {
    self.graph = graph
    self.table = table
    self.segment = graph.tables[table].segments[segment]
    self.size = max(1, size)
    rows = shard.part(of: self.segment.rows)
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
    let frame = SegmentFrame(
      graph: graph, table: table, segment: segment, rows: .range(first..<end))
    var columns: [Column] = []
    columns.reserveCapacity(segment.columns.count)
    for column in segment.columns {
      let values = try frame.column(column.field.name)
      try column.validator?.check(
        values, firstRow: first, table: graph.tables[table].schema.name.description)
      columns.append(values)
    }
    return (ColumnBatch(rowCount: Int(end - first), columns: columns), first)
  }
}
