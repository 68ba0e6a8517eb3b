import SeedFormat
import SeedSchema

/// Indexes of rows by the values of some columns, built on first use and kept with the plan.
final class JoinIndexes: Sendable {
  /// Rows of a table, and the columns to find them by.
  struct Key: Hashable, Sendable {
    var table: Int
    var ranges: RowRanges
    var columns: [String]
  }

  private let indexes = Locked<[Key: [String: [Int64]]]>([:])
  private let childIndexes = Locked<[ChildKey: ChildIndex]>([:])
  private let ordinals = Locked<[OrdinalKey: [Int32]]>([:])
  private let lists = Locked<[ListKey: [Int64]]>([:])

  private struct ChildKey: Hashable {
    var table: Int
    var rows: Range<Int64>
    var relation: Int
  }

  private struct OrdinalKey: Hashable {
    var table: Int
    var rows: Range<Int64>
    var values: [MatchingPicker.Given]
  }

  private struct ListKey: Hashable {
    var table: Int
    var ranges: RowRanges
    var filters: [JoinFilter]
  }

  /// Returns the rows by their values, without rows that have NULL in one of the columns.
  ///
  /// `frame` holds the rows that reference them.
  func rows(_ key: Key, for frame: RowGroupFrame) throws -> [String: [Int64]] {
    if let index = indexes.withLock({ $0[key] }) { return index }
    let rows = key.ranges.ranges.flatMap { Array($0) }
    var index: [String: [Int64]] = [:]
    for (row, text) in zip(rows, try Self.texts(rows, key.columns, key.table, frame)) {
      if let text { index[text, default: []].append(row) }
    }
    indexes.withLock { $0[key] = index }
    return index
  }

  /// Returns the number of each row of a table among those with the same values, from 0.
  ///
  /// `texts` returns the values of each row as one string; `nil` if one is NULL.
  func ordinals(
    ofTable table: Int, _ rows: Range<Int64>, by values: [MatchingPicker.Given],
    texts: () throws -> [String?]
  ) throws -> [Int32] {
    let key = OrdinalKey(table: table, rows: rows, values: values)
    if let known = ordinals.withLock({ $0[key] }) { return known }
    var counts: [String: Int32] = [:]
    let result = try texts().map { text -> Int32 in
      guard let text else { return 0 }
      defer { counts[text, default: 0] += 1 }
      return counts[text, default: 0]
    }
    ordinals.withLock { $0[key] = result }
    return result
  }

  /// The rows of a step by those that a relation references.
  func children(
    ofTable table: Int, _ rowGroup: RowGroup, by relation: Int, of graph: PlanGraph, depth: Int
  ) throws -> ChildIndex {
    let key = ChildKey(table: table, rows: rowGroup.rows, relation: relation)
    if let index = childIndexes.withLock({ $0[key] }) { return index }
    let index = try ChildIndex(
      table: table, rowGroup, relation: relation, of: graph, depth: depth)
    childIndexes.withLock { $0[key] = index }
    return index
  }

  /// Returns the rows of a table that satisfy the filters. A filter that leaves no rows is dropped.
  ///
  /// `frame` holds the rows that reference them.
  func rows(
    ofTable table: Int, _ ranges: RowRanges, passing filters: [JoinFilter], for frame: RowGroupFrame
  ) throws -> [Int64] {
    let listKey = ListKey(table: table, ranges: ranges, filters: filters)
    if let list = lists.withLock({ $0[listKey] }) { return list }
    var rows = ranges.ranges.flatMap { Array($0) }
    // Applies the mandatory filters first.
    for filter in filters.sorted(by: { !$0.isOptional && $1.isOptional }) {
      let partners = try self.rows(
        Key(table: filter.table, ranges: filter.ranges, columns: filter.columns), for: frame)
      let texts = try Self.texts(rows, filter.own, table, frame)
      let left = zip(rows, texts).filter { $1.map { partners[$0] != nil } ?? false }.map(\.0)
      if !left.isEmpty { rows = left }
    }
    lists.withLock { $0[listKey] = rows }
    return rows
  }

  /// The values of rows in columns, as one string per row; `nil` if a column is NULL.
  private static func texts(
    _ rows: [Int64], _ columns: [String], _ table: Int, _ referencing: RowGroupFrame
  ) throws -> [String?] {
    guard !rows.isEmpty else { return [] }
    let frame = referencing.related(PickedRows(rows: rows), ofTable: table)
    return texts(try columns.map { try frame.column($0) }, count: rows.count)
  }

  /// The values of each row as one string; `nil` if one is NULL.
  static func texts(_ columns: [Column], count: Int) -> [String?] {
    (0..<count).map { row in
      var text = ""
      for column in columns {
        guard !column.nulls[row], let part = column.sqlValue(at: row).text else { return nil }
        text += "\(part.utf8.count):\(part)"
      }
      return text
    }
  }
}
