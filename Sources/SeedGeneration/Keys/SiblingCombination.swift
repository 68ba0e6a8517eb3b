/// Distinct combinations of several columns' values for the children of each parent.
package struct SiblingCombination: RowCombination {
  /// How many values each column has.
  let radices: [UInt64]
  /// The number of combinations.
  package let count: UInt64
  let key: ColumnKey
  let fanOut: FanOut
  /// The first row of the step.
  let firstRow: Int64

  /// - Returns: `nil` if there are no combinations, or their number exceeds 64 bits.
  package init?(radices: [UInt64], key: ColumnKey, fanOut: FanOut, firstRow: Int64) {
    guard let count = Combination.count(radices), count > 0 else { return nil }
    self.radices = radices
    self.count = count
    self.key = key
    self.fanOut = fanOut
    self.firstRow = firstRow
  }

  /// One column's digits for rows.
  package func digits(of member: Int, for rows: RowSelection) -> [Int64] {
    let divisor = radices[..<member].reduce(1, *)
    let children = (0..<rows.count).map { rows[$0].row - firstRow }
    let (parents, ordinals) = fanOut.locate(.rows(children))
    return parents.indices.map { index in
      let permutation = Permutation(count: count, key: key.derived(parents[index]))
      return Int64(permutation.apply(UInt64(ordinals[index])) / divisor % radices[member])
    }
  }
}
