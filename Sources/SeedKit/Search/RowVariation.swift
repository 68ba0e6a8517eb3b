import SeedGeneration
import SeedSchema

/// Whether further attempts at rows change the values of columns: those of a unique reference may
/// be the same at each attempt.
struct RowVariation {
  let graph: PlanGraph
  let table: Int
  let rowGroup: RowGroup

  /// The attempts that are compared.
  private static let attempts = 8

  /// Compares the values of the conditions' columns at several attempts.
  ///
  /// - Parameters:
  ///   - conditions: the broken conditions.
  ///   - rows: the rows that violate some of them.
  /// - Returns: whether a condition may be satisfied at a later attempt.
  /// - Throws: `GenerationError` if a value can't be computed.
  func exists(in conditions: [RowCondition], of rows: [Int64]) throws -> Bool {
    for name in Set(conditions.flatMap(\.columns)) {
      // Columns that the database computes may vary.
      guard rowGroup.generators[name] != nil else { return true }
      let first = try values(of: name, rows, attempt: 0)
      for attempt in 1..<Self.attempts
      where try values(of: name, rows, attempt: attempt) != first { return true }
    }
    return conditions.contains { $0.columns.isEmpty }
  }

  private func values(of name: String, _ rows: [Int64], attempt: Int) throws -> [SQLValue] {
    var rowGroup = rowGroup
    rowGroup.attempts = nil
    let frame = RowGroupFrame(
      graph: graph, table: table, rowGroup: rowGroup,
      rows: .list(rows.map { RowAttempt($0, attempt: UInt16(attempt)) }))
    let column = try frame.column(name)
    return (0..<column.count).map { column.sqlValue(at: $0) }
  }
}
