package import SeedGeneration
package import SeedPlanning
import SeedSchema

/// Generates the rows of one segment, a batch at a time.
package struct SegmentBatches {
  /// Rows in a batch: large enough that a batch's fixed costs vanish, small enough that its columns stay
  /// in the processor's second-level cache.
  static let defaultSize = 4096

  private let graph: PlanGraph
  private let table: Int
  private let segment: TableSegment
  private let size: Int
  private var next: Int64
  private let end: Int64

  package init(
    graph: PlanGraph, table: Int, segment: Int, size: Int = defaultSize, shard: Shard = .whole
  ) {
    self.graph = graph
    self.table = table
    self.segment = graph.tables[table].segments[segment]
    self.size = max(1, size)
    let rows = shard.part(of: self.segment.rows)
    next = rows.lowerBound
    end = rows.upperBound
  }

  /// The next rows with the number of their first, checked against the columns' validators.
  mutating func nextBatch() throws -> (batch: ColumnBatch, firstRow: Int64)? {
    guard next < self.end else { return nil }
    let end = min(next + Int64(size), self.end)
    let frame = SegmentFrame(
      graph: graph, table: table, segment: segment, rows: .range(next..<end))
    var columns: [Column] = []
    columns.reserveCapacity(segment.columns.count)
    for column in segment.columns {
      let values = try frame.column(column.field.name)
      try column.validator?.check(
        values, firstRow: next, table: graph.tables[table].schema.name.description)
      columns.append(values)
    }
    defer { next = end }
    return (ColumnBatch(rowCount: Int(end - next), columns: columns), next)
  }
}
