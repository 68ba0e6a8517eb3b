/// Distinct combinations of several columns' values, one for each row, without remembering used
/// ones.
///
/// Row *r* gets combination `permutation(r)` of all there are, decomposed as a number in mixed
/// radix: one digit for each column. A further column can be a sum of these digits.
package struct Combination: RowCombination {
  /// How many values each column has.
  package let radices: [UInt64]
  /// The column after those of the digits, if there is one.
  package private(set) var sum: DigitSum?
  private let key: ColumnKey
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
    self.key = key
    self.firstRow = firstRow
    let most: UInt64 = 1 << 62
    let count = min(Self.count(radices) ?? most, most)
    guard count > 0 else { return nil }
    permutation = Permutation(count: count, key: key, rows: rows)
  }

  /// Whether another combination gives each row the same digits.
  package func hasDigits(of other: Combination) -> Bool {
    radices == other.radices && key == other.key && firstRow == other.firstRow
      && permutation == other.permutation
  }

  /// The combination with a further column, which is member `radices.count`.
  package func adding(_ sum: DigitSum) -> Combination {
    var copy = self
    copy.sum = sum
    return copy
  }

  /// One column's digits for rows.
  package func digits(of member: Int, for rows: RowSelection) -> [Int64] {
    if member == radices.count, let sum { return sums(sum, for: rows) }
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

  private func sums(_ sum: DigitSum, for rows: RowSelection) -> [Int64] {
    (0..<rows.count).map { index in
      let row = UInt64(rows[index].row - firstRow)
      var rest = permutation.apply(rows[index].uniqueNumber(row, in: permutation))
      let digits = radices.map { radix in
        defer { rest /= radix }
        return rest % radix
      }
      return Int64(sum.value(of: digits))
    }
  }
}
