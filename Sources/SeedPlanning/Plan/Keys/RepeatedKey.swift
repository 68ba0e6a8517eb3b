import SeedFormat
import SeedGeneration
import SeedPredicates
import SeedSchema

/// Two rows that get the same key.
struct RepeatedKey {
  /// A row: a part of the proof, and the row's number in its step, from 1.
  struct Row {
    var part: Int
    var number: Int64
  }

  var first: Row
  var second: Row

  /// Generates rows and looks for two with the same key.
  ///
  /// - Parameters:
  ///   - proof: the key, with the rows that it covers.
  ///   - graph: the tables of the plan.
  ///   - most: the maximum number of rows to generate.
  ///   - condition: the condition of a key that covers only some rows.
  /// - Returns: the repeated key; `nil` if there is none among the rows, or they can't be
  ///   generated.
  static func find(
    _ proof: KeyProof, in graph: PlanGraph, most: Int64, condition: SQLExpression?
  ) -> RepeatedKey? {
    let table = graph.tables[proof.table]
    // Small steps first: listed rows are in them.
    let order = proof.parts.indices.sorted {
      let (a, b) = (rows($0, proof, table).count, rows($1, proof, table).count)
      return (a, $0) < (b, $1)
    }
    var seen: [[SQLValue]: Row] = [:]
    var left = most
    for part in order {
      let rowGroup = table.rowGroups[proof.parts[part].rowGroup]
      guard isCheap(rowGroup, in: graph) else { continue }
      let end = min(rowGroup.rows.upperBound, rowGroup.rows.lowerBound + left)
      var start = rowGroup.rows.lowerBound
      while start < end {
        let range = start..<min(end, start + Int64(ColumnBatch.defaultSize))
        let frame = RowGroupFrame(
          graph: graph, table: proof.table, rowGroup: rowGroup, rows: .range(range))
        guard let keys = try? keys(proof, part, frame, condition) else { return nil }
        for (index, key) in keys.enumerated() {
          guard let key else { continue }
          let number = range.lowerBound + Int64(index) - rowGroup.rows.lowerBound + 1
          let row = Row(part: part, number: number)
          if let first = seen.updateValue(row, forKey: key) {
            return first.part <= part
              ? RepeatedKey(first: first, second: row) : RepeatedKey(first: row, second: first)
          }
        }
        left -= Int64(range.count)
        start = range.upperBound
      }
      if left <= 0 { break }
    }
    return nil
  }

  private static func rows(_ part: Int, _ proof: KeyProof, _ table: PlannedTable) -> Range<Int64> {
    table.rowGroups[proof.parts[part].rowGroup].rows
  }

  /// Whether a few rows need only a few of other tables.
  private static func isCheap(_ rowGroup: RowGroup, in graph: PlanGraph) -> Bool {
    rowGroup.relations.allSatisfy { relation in
      let numbered = (relation.picker as? MatchingPicker)?.uniqueRows?.count ?? 0
      return !(relation.picker is JoinedPicker || relation.picker is MatchingPicker)
        || relation.ranges.count <= 20_000 && numbered <= Planner.checkedRows
    }
  }

  /// The keys of rows; `nil` for a row that the key doesn't cover.
  private static func keys(
    _ proof: KeyProof, _ part: Int, _ frame: RowGroupFrame, _ condition: SQLExpression?
  ) throws -> [[SQLValue]?] {
    let columns = try proof.key.columns.map { try frame.column($0) }
    let isPartial = proof.parts[part].scope == .someRows
    if isPartial, condition == nil { return [] }
    let names = isPartial ? condition?.columns ?? [] : []
    let rowGroup = frame.rowGroup
    let tested = try names.map { name in
      rowGroup.columns.contains { $0.field.name == name } ? try frame.column(name) : nil
    }
    return (0..<frame.rows.count).map { index in
      var key: [SQLValue] = []
      for column in columns {
        if column.nulls[index] { return nil }
        key.append(column.sqlValue(at: index))
      }
      guard isPartial, let condition else { return key }
      var values: [String: SQLTerm] = [:]
      for (name, column) in zip(names, tested) {
        guard let column else { continue }
        values[name] = column.nulls[index] ? .null : column.sqlValue(at: index).term
      }
      return condition.truth(where: values) == .isTrue ? key : nil
    }
  }
}
