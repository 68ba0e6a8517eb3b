import SeedGeneration
import SeedSchema

/// Whether further attempts at rows give columns other values: those of a unique reference may be
/// the same at each attempt.
struct RowVariation {
  let graph: PlanGraph
  let table: Int
  let rowGroup: RowGroup

  /// The attempts that are compared.
  private static let attempts = 8
  /// How many rows are sampled to tell whether a column varies.
  private static let sampledRows = 32

  /// Compares the values of the conditions' columns at several attempts.
  ///
  /// - Parameters:
  ///   - conditions: the broken conditions.
  ///   - rows: the rows that violate some of them.
  /// - Returns: whether a condition may be met at a later attempt.
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

  /// Returns whether columns of a condition vary at even attempts, at which a row keeps its own
  /// unique values.
  ///
  /// - Parameters:
  ///   - condition: the broken condition.
  ///   - rows: the rows that violate it.
  /// - Returns: whether it may be met without other unique values.
  /// - Throws: `GenerationError` if a value can't be computed.
  func existsBesideUniqueValues(_ condition: RowCondition, of rows: [Int64]) throws -> Bool {
    let sample = Array(rows.prefix(Self.sampledRows))
    for name in condition.columns where rowGroup.generators[name] != nil {
      let first = try values(of: name, sample, attempt: 0)
      for attempt in stride(from: 2, to: Self.attempts, by: 2)
      where try values(of: name, sample, attempt: attempt) != first { return true }
    }
    return false
  }

  /// Whether rows at odd attempts take unique values of other rows, because there are hardly more
  /// values than rows: no row would find its own again.
  ///
  /// - Parameters:
  ///   - condition: a condition that rows must meet.
  ///   - rows: the rows that are generated again.
  /// - Returns: whether most of them would take others' values.
  /// - Throws: `GenerationError` if a value can't be computed.
  func takesOthersValues(of condition: RowCondition, by rows: [Int64]) throws -> Bool {
    guard condition.isUnique, !condition.columns.isEmpty,
      condition.columns.allSatisfy({ rowGroup.generators[$0] != nil })
    else { return false }
    func keys(_ rows: [Int64], attempt: Int) throws -> [[SQLValue]] {
      let columns = try condition.columns.map { try values(of: $0, rows, attempt: attempt) }
      return rows.indices.map { row in columns.map { $0[row] } }
    }
    let sample = Array(rows.prefix(Self.sampledRows))
    let own = try keys(sample, attempt: 0)
    let next = try keys(sample, attempt: 1)
    guard next != own, try keys(sample, attempt: 2) == own else { return false }
    let all = Set(try keys(Array(rowGroup.rows), attempt: 0))
    return next.count { all.contains($0) } * 2 > next.count
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
