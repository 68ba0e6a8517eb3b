@testable import SeedGeneration
import SeedSchema
import Testing

@Suite struct RowAttemptTests {
  private static let lastRow: Int64 = 1 << 53 - 1

  @Test(arguments: [0, 1, lastRow]) func keepsRowAndAttempt(_ row: Int64) {
    for attempt in [0, 1, RowAttempt.maximum] {
      let selected = RowAttempt(row, attempt: attempt)
      #expect(selected.row == row)
      #expect(selected.attempt == Int(attempt))
    }
  }

  @Test func rangesAndListsSelectTheSameRows() {
    let range = RowSelection.range(5..<8)
    let list = RowSelection.rows(5..<8)
    #expect(range.count == list.count)
    for index in 0..<3 { #expect(range[index] == list[index]) }
  }

  /// Whatever a row's other attempts use isn't another row's.
  @Test(arguments: [0, 1, 60, 99] as [UInt64])
  func uniqueValuesOfFurtherAttemptsAreNoOthers(_ rows: UInt64) {
    for row in 0..<max(1, rows) {
      for attempt in 0...9 {
        let place = RowAttempt(Int64(row), attempt: UInt16(attempt))
          .uniqueNumber(row, of: 100, rows: rows)
        #expect(attempt.isMultiple(of: 2) ? place == row : (rows..<100).contains(place))
      }
    }
  }

  @Test func rowsKeepTheirUniqueValuesIfThereAreNoMore() {
    for attempt in 0...9 {
      let row = RowAttempt(7, attempt: UInt16(attempt))
      #expect(row.uniqueNumber(7, of: 100, rows: 100) == 7)
      #expect(row.uniqueNumber(7, of: 8, rows: 100) == 7)
    }
  }

  @Test func furtherAttemptsGenerateOtherRandomValuesButTheSameRowNumber() throws {
    let key = ColumnKey(seed: 1, table: "users", column: "age")
    let attempts = (0...9).map { RowAttempt(7, attempt: $0) }
    #expect(Set(attempts.map { key.draw($0) }).count == 10)
    #expect(key.draw(attempts[0]) == key.draw(7))
  }
}
