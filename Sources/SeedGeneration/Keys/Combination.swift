/// Distinct combinations of several columns' values, one for each row, without remembering used
/// ones.
///
/// Row *r* gets combination `permutation(r)` of all there are, decomposed as a number in mixed
/// radix: one digit for each column.
package struct Combination: RowCombination {
  /// How many values each column has.
  package let radices: [UInt64]
  private let permutation: Permutation
  /// The row that gets the first combination.
  package let firstRow: Int64

  /// How many combinations there are.
  package var count: UInt64 { Self.count(radices) ?? .max }

  /// How many combinations there are; `nil` if the number exceeds 64 bits.
  package static func count(_ radices: [UInt64]) -> UInt64? {
    var product: UInt64 = 1
    for radix in radices {
      let (next, overflow) = product.multipliedReportingOverflow(by: radix)
      if overflow { return nil }
      product = next
    }
    return product
  }

  /// Numbers combinations; `nil` if there are none.
  ///
  /// - Parameters:
  ///   - radices: how many values each column has.
  ///   - key: the key of the order.
  ///   - firstRow: the row that gets the first combination.
  ///   - rows: how many rows get one; 0 if that is unknown.
  package init?(radices: [UInt64], key: ColumnKey, firstRow: Int64, rows: UInt64 = 0) {
    self.radices = radices
    self.firstRow = firstRow
    let most: UInt64 = 1 << 62
    let count = min(Self.count(radices) ?? most, most)
    guard count > 0 else { return nil }
    permutation = Permutation(count: count, key: key, rows: rows)
  }

  /// One column's digits for rows.
  package func digits(of member: Int, for rows: RowSelection) -> [Int64] {
    var divisor: UInt64 = 1
    for radix in radices[..<member] {
      let (next, overflow) = divisor.multipliedReportingOverflow(by: radix)
      // Combinations beyond 2^62 are never reached, so digits beyond them are 0.
      divisor = overflow ? .max : next
    }
    let radix = radices[member]
    return (0..<rows.count).map { index in
      let row = UInt64(rows[index].row - firstRow)
      let place = permutation.apply(rows[index].uniqueNumber(row, in: permutation))
      return Int64(place / divisor % radix)
    }
  }
}
