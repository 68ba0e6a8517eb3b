import SeedSchema

/// The age or the day of birth of a row's person.
struct AgeGenerator: Generator {
  private let key: ColumnKey
  private let ages: ClosedRange<Int64>
  /// The day on which people have the given age; `nil` for the age itself.
  private let today: CivilDate?
  let profile: ValueProfile

  init(key: ColumnKey, ages: ClosedRange<Int64>, bornBefore today: CivilDate?) {
    self.key = key.derived("person")
    self.ages = ages
    self.today = today
    if let today {
      profile = ValueProfile(
        .date,
        minimum: .date(CivilDate(daysSinceEpoch: Self.birthday(today, ages.upperBound, 364))),
        maximum: .date(CivilDate(daysSinceEpoch: Self.birthday(today, ages.lowerBound, 0))))
    } else {
      profile = ValueProfile(
        .integer, minimum: .integer(ages.lowerBound), maximum: .integer(ages.upperBound))
    }
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    let years = UInt64(ages.count)
    guard let today else {
      return Column(
        .integers(
          (0..<rows.count).map {
            ages.lowerBound + Int64(PersonDraw(key, rows[$0]).age(of: years))
          }))
    }
    return Column(
      .dates(
        (0..<rows.count).map { index in
          let person = PersonDraw(key, rows[index])
          return Self.birthday(
            today, ages.lowerBound + Int64(person.age(of: years)), person.daysSinceBirthday)
        }))
  }

  /// The day of birth of somebody whose last birthday was `days` days ago, as days since
  /// 1970-01-01.
  private static func birthday(_ today: CivilDate, _ age: Int64, _ days: UInt64) -> Int32 {
    let last = CivilDate(
      daysSinceEpoch: Int32(clamping: Int64(today.daysSinceEpoch) - Int64(days)))
    let (year, month, day) = last.components
    // People born on a leap day have their birthday on the last day of February in other years.
    let born =
      CivilDate(year: year - Int(age), month: month, day: day)
      ?? CivilDate(year: year - Int(age), month: month, day: 28)
    return born?.daysSinceEpoch ?? last.daysSinceEpoch
  }
}
