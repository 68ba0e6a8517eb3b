import SeedSchema

/// Columns of tables that other rows read through several references, computed only once.
///
/// A value may depend on rows of other tables, whose values depend on others: a date follows those
/// of the parents, and theirs. The paths between tables can be exponentially many, so computing
/// such values for each path would take minutes.
final class RelatedColumns: Sendable {
  private struct Key: Hashable {
    var table: Int
    var name: String
  }

  private enum Entry {
    /// The column is being computed; the values that this itself needs are computed separately.
    case computing
    case known(Column)
    /// The column can't be computed as a whole, because one of its rows fails.
    case failed
  }

  /// How many references must have been followed before whole columns are computed.
  static let leastDepth = 2
  /// In tables with more rows, only the needed values are computed.
  private static let mostRows = 16_384
  /// The most rows to compute for each one that is needed.
  private static let excess = 64

  private let entries = Locked<[Key: Entry]>([:])

  /// Returns the values of rows in a column.
  ///
  /// - Parameters:
  ///   - name: the column.
  ///   - rows: the rows.
  ///   - table: the rows' table.
  ///   - graph: the plan's tables.
  ///   - depth: how many references have been followed to the rows.
  /// - Returns: `nil` if the values must be computed for these rows alone.
  func values(
    _ name: String, of rows: RowSelection, ofTable table: Int, in graph: PlanGraph, depth: Int
  ) -> Column? {
    guard depth >= Self.leastDepth, graph.tables[table].rowGroups.count == 1 else { return nil }
    let rowGroup = graph.tables[table].rowGroups[0]
    guard rowGroup.rows.count <= Self.mostRows, rowGroup.rows.count / Self.excess <= rows.count,
      rowGroup.generators[name] != nil
    else { return nil }
    var places: [Int] = []
    places.reserveCapacity(rows.count)
    for index in 0..<rows.count {
      guard rowGroup.rows.contains(rows[index].row) else { return nil }
      places.append(Int(rows[index].row - rowGroup.rows.lowerBound))
    }
    return try? column(name, of: rowGroup, ofTable: table, in: graph, depth: depth)?
      .gathered(places)
  }

  private func column(
    _ name: String, of rowGroup: RowGroup, ofTable table: Int, in graph: PlanGraph, depth: Int
  ) -> Column? {
    let key = Key(table: table, name: name)
    let entry = entries.withLock { entries in
      let entry = entries[key]
      if entry == nil { entries[key] = .computing }
      return entry
    }
    switch entry {
    case .known(let column): return column
    case .computing, .failed: return nil
    case nil: break
    }
    let frame = RowGroupFrame(
      graph: graph, table: table, rowGroup: rowGroup, rows: .range(rowGroup.rows), depth: depth)
    let column = try? frame.column(name)
    entries.withLock { $0[key] = column.map { .known($0) } ?? .failed }
    return column
  }
}
