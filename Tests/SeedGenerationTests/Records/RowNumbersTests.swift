@testable import SeedGeneration
import Testing

/// Numbers that no other row has, of as many digits as the row's own.
@Suite struct RowNumbersTests {
  private static let key = ColumnKey(seed: 42, table: "users", column: "email")

  @Test(arguments: [1, 2, 6], [6, RowNumbers.maximumDigits])
  func aRangeHasTheNumbersOfItsRows(_ least: Int, _ most: Int) {
    let numbers = RowNumbers(key: Self.key, least: least, most: most)
    // Across powers of ten, and from there on where the digits are the most.
    for start in [0, 85, 990, 99_985, 899_990] as [Int64] {
      let rows = start..<start + 1100
      let each = rows.map { numbers.number(RowAttempt($0)) }
      #expect(numbers.numbers(.range(rows)) == each)
      #expect(numbers.numbers(.rows(rows)) == each)
    }
    #expect(numbers.numbers(.range(5..<5)).isEmpty)
  }

  @Test func numbersAreUniqueAndAsLongAsTheRows() {
    let numbers = RowNumbers(key: Self.key).numbers(.range(0..<20_000))
    #expect(Set(numbers).count == numbers.count)
    #expect(numbers[..<90].allSatisfy { (10...99).contains($0) })
    #expect(numbers[90..<990].allSatisfy { (100...999).contains($0) })
  }
}
