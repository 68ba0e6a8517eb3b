import SeedSchema

extension ExpressionBatch {
  /// The batch with each row once, and the place of each of this batch's rows in it; `nil` if no
  /// row repeats.
  ///
  /// A row is excluded if all its occurrences are.
  var distinct: (batch: ExpressionBatch, places: [Int]?) {
    guard case .list(let list) = rows else { return (self, nil) }
    var known: [RowAttempt: Int] = [:]
    var places: [Int] = []
    places.reserveCapacity(list.count)
    var once: [RowAttempt] = []
    var counts: [Bool] = []
    for (index, row) in list.enumerated() {
      let place = known[row] ?? once.count
      if place == once.count {
        known[row] = place
        once.append(row)
        counts.append(false)
      }
      if !skipped[index] { counts[place] = true }
      places.append(place)
    }
    if once.count == list.count { return (self, nil) }
    var skipped = NullMask()
    for (place, isCounted) in counts.enumerated() where !isCounted { skipped.insert(place) }
    return (ExpressionBatch(rows: .list(once), frame: frame, skipped: skipped), places)
  }
}
