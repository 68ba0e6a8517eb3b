import SeedSchema

extension RowGroupFrame {
  /// Returns the rows that a relation of the row group references, counted from 0 in their table.
  ///
  /// - Parameter relation: its index among the row group's relations.
  /// - Returns: a row for each; `nil` if it references none.
  /// - Throws: ``GenerationError`` if a value that it depends on can't be computed.
  package func referencedRows(_ relation: Int) throws -> [Int64?] {
    let picked = try pickedRows(relation)
    return picked.rows.indices.map { picked.missing[$0] ? nil : picked.rows[$0] }
  }
}

extension RowGroup {
  /// The rows that a row of the step's parent has, for `count: … per parent`.
  ///
  /// - Parameters:
  ///   - row: the parent, counted from 0 in its table.
  ///   - relation: the index of the relation among the row group's.
  /// - Returns: `nil` if the relation isn't the one that the step counts its rows by.
  package func children(of row: Int64, by relation: Int) -> Range<Int64>? {
    guard let fanOut, relations[relation].picker is ParentPicker else { return nil }
    let places = fanOut.children(ofParent: row)
    return rows.lowerBound + places.lowerBound..<rows.lowerBound + places.upperBound
  }
}

extension FanOut {
  /// The indices of a parent's children among all rows of the step; none if the row isn't a parent.
  func children(ofParent row: Int64) -> Range<Int64> {
    guard parents.ranges.contains(where: { $0.contains(row) }) else { return 0..<0 }
    let index = parents.count(before: row)
    let first = firstChild(ofParentAt: index)
    return first..<first + children(ofParentAt: index)
  }
}
