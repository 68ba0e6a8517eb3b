import SeedSchema

/// The rows of a step by the rows that they reference.
struct ChildIndex: Sendable {
  /// The referenced rows in ascending order, and the row that references each.
  private let parents: [Int64]
  private let rows: [Int64]

  /// Finds what a relation of a step references.
  init(
    table: Int, _ rowGroup: RowGroup, relation: Int, of graph: PlanGraph, depth: Int
  ) throws {
    var pairs: [(parent: Int64, row: Int64)] = []
    pairs.reserveCapacity(rowGroup.rows.count)
    var start = rowGroup.rows.lowerBound
    while start < rowGroup.rows.upperBound {
      let range = start..<min(start + 8192, rowGroup.rows.upperBound)
      let frame = RowGroupFrame(
        graph: graph, table: table, rowGroup: rowGroup, rows: .range(range), depth: depth)
      for (row, parent) in zip(range, try frame.referencedRows(relation)) {
        if let parent { pairs.append((parent, row)) }
      }
      start = range.upperBound
    }
    pairs.sort { $0 < $1 }
    parents = pairs.map(\.parent)
    rows = pairs.map(\.row)
  }

  /// The rows that reference a row.
  func children(of parent: Int64) -> ArraySlice<Int64> {
    var low = 0
    var high = parents.count
    while low < high {
      let middle = (low + high) / 2
      if parents[middle] < parent { low = middle + 1 } else { high = middle }
    }
    return rows[low...].prefix(parents[low...].prefix { $0 == parent }.count)
  }
}
