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
  /// The rows of each batch, if some rows are left out; otherwise batches follow one another.
  private let parts: [Range<Int64>]?
  /// How many rows all batches have.
  package let rowCount: Int64
  /// The number of the next batch.
  private var next = 0

  /// Creates batches of a row group's rows.
  ///
  /// - Parameters:
  ///   - graph: the tables of the plan.
  ///   - table: the index of the table.
  ///   - rowGroup: the index of its row group.
  ///   - size: how many rows a batch has at most.
  ///   - shard: the part of the row group's rows.
  ///   - leftOut: the rows that aren't generated, counted in their table.
  package init(
    graph: PlanGraph, table: Int, rowGroup: Int, size: Int = ColumnBatch.defaultSize,
    shard: Shard = .whole, leavingOut leftOut: Set<Int64> = []
  ) {
    self.graph = graph
    self.table = table
    self.rowGroup = graph.tables[table].rowGroups[rowGroup]
    self.size = max(1, size)
    rows = shard.part(of: self.rowGroup.rows)
    parts = leftOut.isEmpty ? nil : Self.parts(of: rows, leavingOut: leftOut, size: self.size)
    rowCount = parts?.reduce(0) { $0 + Int64($1.count) } ?? Int64(rows.count)
  }

  /// The first row, counted in its table from 0.
  package var firstRow: Int64 { parts?.first?.lowerBound ?? rows.lowerBound }

  /// The number of batches.
  var count: Int { parts?.count ?? (rows.count + size - 1) / size }

  /// Divides rows into batches without those that are left out.
  private static func parts(
    of rows: Range<Int64>, leavingOut leftOut: Set<Int64>, size: Int
  ) -> [Range<Int64>] {
    var result: [Range<Int64>] = []
    for row in rows where !leftOut.contains(row) {
      if let last = result.last, last.upperBound == row, last.count < size {
        result[result.count - 1] = last.lowerBound..<row + 1
      } else {
        result.append(row..<row + 1)
      }
    }
    return result
  }

  /// The next rows with the number of their first, checked against the columns' validators.
  mutating func nextBatch() throws -> (batch: ColumnBatch, firstRow: Int64)? {
    guard next < count else { return nil }
    defer { next += 1 }
    return try batch(next)
  }

  /// The rows of a batch, whose number is below ``count``, with the number of their first.
  func batch(_ number: Int) throws -> (batch: ColumnBatch, firstRow: Int64) {
    let first = parts?[number].lowerBound ?? rows.lowerBound + Int64(number) * Int64(size)
    let end = parts?[number].upperBound ?? min(first + Int64(size), rows.upperBound)
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
