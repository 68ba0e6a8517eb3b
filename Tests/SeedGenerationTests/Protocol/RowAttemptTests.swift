import SeedGeneration
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

  @Test func furtherAttemptsGenerateOtherRandomValuesButTheSameRowNumber() throws {
    let key = ColumnKey(seed: 1, table: "users", column: "age")
    let attempts = (0...9).map { RowAttempt(7, attempt: $0) }
    #expect(Set(attempts.map { key.draw($0) }).count == 10)
    #expect(key.draw(attempts[0]) == key.draw(7))
  }
}
