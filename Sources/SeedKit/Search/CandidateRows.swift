package import SeedGeneration
import SeedSchema

/// Feeds chosen rows of a row group, at given attempts, to a loader.
package final class CandidateRows: BatchSource {
  private struct State {
    var next = 0
  }

  private let graph: PlanGraph
  private let table: Int
  private let rowGroup: RowGroup
  private let rows: [Int64]
  /// The attempts of a search at the rows; `nil` if those of the row group are used.
  private let candidates: [Candidate]?
  private let size: Int
  private let columns: [String]
  private let round: Int?
  private let state = Locked(State())

  /// Creates a source of some rows of a row group.
  ///
  /// - Parameters:
  ///   - graph: the tables of the plan.
  ///   - table: the index of the table.
  ///   - rowGroup: the row group with the attempts at its rows.
  ///   - rows: the rows, counted in their table.
  ///   - size: the number of rows in a batch.
  ///   - columns: the columns that are loaded; all by default.
  ///   - round: the round of a search, for a last column next to the rows' numbers; `nil` for
  ///     neither column.
  package init(
    graph: PlanGraph,
    table: Int,
    rowGroup: RowGroup,
    rows: [Int64],
    size: Int,
    columns: [String]? = nil,
    round: Int? = nil
  ) {
    self.graph = graph
    self.table = table
    self.rowGroup = rowGroup
    self.rows = rows
    candidates = nil
    self.size = max(1, size)
    self.columns = columns ?? rowGroup.columns.map(\.field.name)
    self.round = round
  }

  /// Creates a source of the candidates of a search, with columns of their numbers and of the
  /// round.
  init(
    graph: PlanGraph, table: Int, rowGroup: RowGroup, candidates: [Candidate], size: Int,
    columns: [String], round: Int
  ) {
    self.graph = graph
    self.table = table
    // The candidates have attempts of their own.
    var own = rowGroup
    own.attempts = nil
    self.rowGroup = own
    rows = candidates.map(\.number)
    self.candidates = candidates
    self.size = max(1, size)
    self.columns = columns
    self.round = round
  }

  package func next() throws -> ColumnBatch? {
    let part = state.withLock { state -> Range<Int> in
      let end = min(state.next + size, rows.count)
      defer { state.next = end }
      return state.next..<end
    }
    if part.isEmpty { return nil }
    let frame = RowGroupFrame(
      graph: graph, table: table, rowGroup: rowGroup,
      rows: candidates.map { .list($0[part].map(\.attempt)) } ?? .rows(rows[part]))
    var columns = try columns.map { try frame.column($0) }
    if let round {
      columns.append(Column(.integers(Array(rows[part]))))
      columns.append(Column(.integers([Int64](repeating: Int64(round), count: part.count))))
    }
    return ColumnBatch(rowCount: part.count, columns: columns)
  }
}
