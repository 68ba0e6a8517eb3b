package import SeedGeneration
import SeedSchema

/// Feeds chosen rows of a row group, as they are at certain attempts, to a loader.
package final class CandidateRows: BatchSource {
  private struct State {
    var next = 0
  }

  private let graph: PlanGraph
  private let table: Int
  private let rowGroup: RowGroup
  private let rows: [Int64]
  private let size: Int
  private let hasNumbers: Bool
  private let state = Locked(State())

  /// Creates a source of some rows of a row group.
  ///
  /// - Parameters:
  ///   - graph: the tables of the plan.
  ///   - table: the index of the table.
  ///   - rowGroup: the row group with the attempts at its rows.
  ///   - rows: the rows, counted in their table.
  ///   - size: the number of rows in a batch.
  ///   - hasNumbers: whether a last column holds the rows' numbers.
  package init(
    graph: PlanGraph,
    table: Int,
    rowGroup: RowGroup,
    rows: [Int64],
    size: Int,
    hasNumbers: Bool = true
  ) {
    self.graph = graph
    self.table = table
    self.rowGroup = rowGroup
    self.rows = rows
    self.size = max(1, size)
    self.hasNumbers = hasNumbers
  }

  package func next() throws -> ColumnBatch? {
    let part = state.withLock { state -> ArraySlice<Int64> in
      let end = min(state.next + size, rows.count)
      defer { state.next = end }
      return rows[state.next..<end]
    }
    if part.isEmpty { return nil }
    let frame = RowGroupFrame(
      graph: graph, table: table, rowGroup: rowGroup, rows: .rows(part))
    var columns = try rowGroup.columns.map { try frame.column($0.field.name) }
    if hasNumbers { columns.append(Column(.integers(Array(part)))) }
    return ColumnBatch(rowCount: part.count, columns: columns)
  }
}
