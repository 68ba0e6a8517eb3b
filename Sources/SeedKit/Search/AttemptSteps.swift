import SeedGeneration

/// The attempts at the rows of a candidate search, and how far a rejected row advances.
///
/// A row keeps its own unique values at even attempts. If there are hardly more values than rows,
/// it takes those of other rows at odd ones, so it skips these unless its own values may be the
/// cause.
struct AttemptSteps {
  /// The attempt at each row, by row index.
  private(set) var attempts: [UInt16]
  private let first: Int64
  /// Whether the columns of a condition vary while a row keeps its unique values, by the
  /// condition's index.
  private var varying: [Int: Bool] = [:]
  /// The rows of this round whose unique values may be the cause.
  private var displaced: Set<Int64> = []
  /// Whether rows take unique values of others at odd attempts; `nil` before any row has failed.
  private var isCrowded: Bool?

  init(_ rowGroup: RowGroup) {
    attempts = rowGroup.attempts ?? [UInt16](repeating: 0, count: rowGroup.rows.count)
    first = rowGroup.rows.lowerBound
  }

  /// Records that rows violate a condition.
  ///
  /// - Throws: `GenerationError` if a value can't be computed.
  mutating func note(
    _ condition: RowCondition, at place: Int, brokenBy rows: [Int64], _ variation: RowVariation
  ) throws {
    guard isCrowded != false else { return }
    let varies = try varying[place] ?? variation.existsBesideUniqueValues(condition, of: rows)
    varying[place] = varies
    if !varies { displaced.formUnion(rows) }
  }

  /// Gives rejected rows their next attempts.
  ///
  /// - Parameters:
  ///   - rows: the rejected rows.
  ///   - asked: the conditions that were queried.
  ///   - variation: tells whether rows have other values at other attempts.
  /// - Throws: `GenerationError` if a value can't be computed.
  mutating func advance(
    _ rows: [Int64], _ asked: [RowCondition], _ variation: RowVariation
  ) throws {
    if isCrowded == nil {
      isCrowded = try asked.contains { try variation.takesOthersValues(of: $0, by: rows) }
    }
    for row in rows {
      let place = Int(row - first)
      guard attempts.indices.contains(place), attempts[place] < RowAttempt.maximum else { continue }
      let passesOver =
        isCrowded == true && !displaced.contains(row) && attempts[place].isMultiple(of: 2)
      attempts[place] = min(attempts[place] + (passesOver ? 2 : 1), RowAttempt.maximum)
    }
    displaced = []
  }
}
