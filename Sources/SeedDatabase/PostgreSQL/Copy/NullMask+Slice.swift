package import SeedSchema

extension NullMask {
  /// The mask of some rows alone, the first of them as row 0.
  package func slice(_ rows: Range<Int>) -> NullMask {
    var result = NullMask()
    guard !isEmpty else { return result }
    for row in rows where self[row] { result.insert(row - rows.lowerBound) }
    return result
  }
}
