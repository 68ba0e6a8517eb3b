/// Keeps each row's choice among numbered values, unless an earlier row of its group chose the same
/// value.
///
/// The earlier rows' choices are computed again for each row, so there is no state between rows.
/// This limits groups to small ones.
package struct Deduplicator: Sendable {
  /// The rows that must make different choices.
  package enum Groups: Sendable {
    /// Rows of a table whose distance from `firstRow` leaves the same remainder by `count`.
    case remainders(count: Int64, firstRow: Int64)
    /// The children of one parent; `firstRow` is the first row of the step.
    case siblings(FanOut, firstRow: Int64)
  }

  /// The largest group, because the choices of its rows are recomputed for each of them.
  package static let largestGroup: UInt64 = 32

  let groups: Groups
  /// How many values there are; at least as many as a group has rows.
  let count: UInt64

  package init(groups: Groups, count: UInt64) {
    self.groups = groups
    self.count = count
  }

  /// Returns the choices of rows.
  ///
  /// - Parameters:
  ///   - rows: the rows.
  ///   - own: returns the choices that rows make by themselves; those of another attempt at a row
  ///     differ.
  /// - Returns: the choices, distinct within each group.
  package func choices(_ rows: RowSelection, own: (RowSelection) -> [UInt64]) -> [UInt64] {
    var chosen = own(rows)
    let (earlier, step) = earlierRows(rows)
    guard earlier.contains(where: { $0 > 0 }) else { return chosen }
    // What all earlier rows would choose, at once.
    var numbers: [Int64] = []
    for index in chosen.indices {
      let row = rows[index].row
      for place in stride(from: earlier[index], to: 0, by: -1) {
        numbers.append(row - place * step)
      }
    }
    let before = own(.rows(numbers))
    var next = 0
    var usedValues: [UInt64] = []
    for index in chosen.indices where earlier[index] > 0 {
      usedValues.removeAll(keepingCapacity: true)
      for _ in 0..<earlier[index] {
        usedValues.append(free(before[next], of: RowAttempt(numbers[next]), usedValues, own))
        next += 1
      }
      chosen[index] = free(chosen[index], of: rows[index], usedValues, own)
    }
    return chosen
  }

  /// How many rows of each row's group precede it, and how far apart they are.
  private func earlierRows(_ rows: RowSelection) -> (counts: [Int64], step: Int64) {
    switch groups {
    case .remainders(let count, let firstRow):
      let counts = (0..<rows.count).map { (rows[$0].row - firstRow) / max(1, count) }
      return (counts, max(1, count))
    case .siblings(let fanOut, let firstRow):
      let children = (0..<rows.count).map { rows[$0].row - firstRow }
      return (fanOut.locate(.rows(children)).ordinals, 1)
    }
  }

  /// A row's choice if it isn't used yet; otherwise another choice of its own, or the next free value.
  private func free(
    _ choice: UInt64, of row: RowAttempt, _ usedValues: [UInt64], _ own: (RowSelection) -> [UInt64]
  ) -> UInt64 {
    guard usedValues.contains(choice) else { return choice }
    let attempts = (1...16).map { RowAttempt(row.row, attempt: $0) }
    if let other = own(.list(attempts)).first(where: { !usedValues.contains($0) }) { return other }
    var choice = choice
    for _ in usedValues where usedValues.contains(choice) { choice = (choice + 1) % max(1, count) }
    return choice
  }
}
