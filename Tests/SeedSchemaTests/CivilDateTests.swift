import SeedSchema
import Testing

@Suite struct CivilDateTests {
  /// Both directions are computed in different ways.
  @Test func componentsAreThoseOfTheDay() throws {
    let first = try #require(CivilDate(year: 0, month: 1, day: 1)).daysSinceEpoch
    let last = try #require(CivilDate(year: 9999, month: 12, day: 31)).daysSinceEpoch
    for days in Array(stride(from: first - 400, through: last, by: 7)) + Array(last - 800...last) {
      let date = CivilDate(daysSinceEpoch: days)
      let (year, month, day) = date.components
      guard CivilDate(year: year, month: month, day: day) == date else {
        Issue.record("\(days) is \(year)-\(month)-\(day)")
        return
      }
    }
    #expect(CivilDate(daysSinceEpoch: .max).components == (5_881_580, 7, 11))
    #expect(CivilDate(daysSinceEpoch: .min).components == (-5_877_641, 6, 23))
  }
}
